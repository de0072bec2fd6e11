package com.example.json;

import com.example.model.Host;
import dev.armature.runtime.Generated;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Host}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Host")
public final class HostCodec implements JsonCodec<Host> {
  /** The only one. */
  public static final HostCodec INSTANCE = new HostCodec();

  private HostCodec() {}

  @Override
  public @Nullable Host read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String address = null;
    String contact = null;
    String id = null;
    LocalDate since = null;
    String seen_ = null;
    String key = null;
    Integer load = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "address" -> {
          seen = in.once(seen, 0);
          address = in.string();
          Check.format(in, address, Format.IPV4);
        }
        case "contact" -> {
          seen = in.once(seen, 1);
          contact = in.string();
        }
        case "id" -> {
          seen = in.once(seen, 2);
          id = in.string();
        }
        case "since" -> {
          seen = in.once(seen, 3);
          since = in.date();
        }
        case "seen" -> {
          seen = in.once(seen, 4);
          seen_ = in.string();
          Check.maxLength(in, seen_, 30);
        }
        case "key" -> {
          seen = in.once(seen, 5);
          key = in.string();
          Check.maxLength(in, key, 8);
          Check.format(in, key, Format.BYTE);
        }
        case "load" -> {
          seen = in.once(seen, 6);
          load = in.int32();
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new Host(address, contact, id, since, seen_, key, load);
  }

  @Override
  public void write(JsonWriter out, Host value) throws IOException {
    out.beginObject();
    String address = value.address();
    if (address != null) {
      out.name("address");
      out.string(address);
    }
    String contact = value.contact();
    if (contact != null) {
      out.name("contact");
      out.string(contact);
    }
    String id = value.id();
    if (id != null) {
      out.name("id");
      out.string(id);
    }
    LocalDate since = value.since();
    if (since != null) {
      out.name("since");
      out.date(since);
    }
    String seen = value.seen();
    if (seen != null) {
      out.name("seen");
      out.string(seen);
    }
    String key = value.key();
    if (key != null) {
      out.name("key");
      out.string(key);
    }
    Integer load = value.load();
    if (load != null) {
      out.name("load");
      out.number(load);
    }
    out.endObject();
  }
}
