package com.example.json;

import com.example.model.Host;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Bytes;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Host}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Host")
public final class HostCodec implements JsonCodec<Host> {
  public static final HostCodec INSTANCE = new HostCodec();

  private static final BigDecimal VISITS_MINIMUM = new BigDecimal("0");

  private static final BigDecimal VISITS_MAXIMUM = new BigDecimal("18446744073709551615");

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
    Long load = null;
    String opens = null;
    Bytes blob = null;
    BigInteger visits = null;
    Integer small = null;
    JsonNumber share = null;
    JsonNumber ratio = null;
    String token = null;
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
          Check.format(in, id, Format.UUID);
        }
        case "since" -> {
          seen = in.once(seen, 3);
          since = in.date();
        }
        case "seen" -> {
          seen = in.once(seen, 4);
          seen_ = in.string();
          Check.maxLength(in, seen_, 30);
          Check.format(in, seen_, Format.DATE_TIME);
        }
        case "key" -> {
          seen = in.once(seen, 5);
          key = in.string();
          Check.maxLength(in, key, 8);
          Check.format(in, key, Format.BYTE);
        }
        case "load" -> {
          seen = in.once(seen, 6);
          load = in.int64();
          Check.minimum(in, load, -2147483648);
          Check.maximum(in, load, 2147483647);
        }
        case "opens" -> {
          seen = in.once(seen, 7);
          opens = in.string();
        }
        case "blob" -> {
          seen = in.once(seen, 8);
          blob = in.base64();
        }
        case "visits" -> {
          seen = in.once(seen, 9);
          visits = in.integer();
          Check.minimum(in, new BigDecimal(visits), VISITS_MINIMUM);
          Check.maximum(in, new BigDecimal(visits), VISITS_MAXIMUM);
        }
        case "small" -> {
          seen = in.once(seen, 10);
          small = in.int32();
          Check.minimum(in, small, -128);
          Check.maximum(in, small, 127);
        }
        case "share" -> {
          seen = in.once(seen, 11);
          share = in.number();
          Check.format(in, share, Format.FLOAT);
        }
        case "ratio" -> {
          seen = in.once(seen, 12);
          ratio = in.number();
        }
        case "token" -> {
          seen = in.once(seen, 13);
          token = in.string();
          Check.format(in, token, Format.UUID);
          Check.pattern(in, token, matchesToken(token), "^0");
        }
        default -> in.skip();
      }
    }
    return in.failed()
        ? null
        : new Host(address, contact, id, since, seen_, key, load, opens, blob, visits, small, share,
            ratio, token);
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
    Long load = value.load();
    if (load != null) {
      out.name("load");
      out.number(load);
    }
    String opens = value.opens();
    if (opens != null) {
      out.name("opens");
      out.string(opens);
    }
    Bytes blob = value.blob();
    if (blob != null) {
      out.name("blob");
      out.base64(blob);
    }
    BigInteger visits = value.visits();
    if (visits != null) {
      out.name("visits");
      out.number(visits);
    }
    Integer small = value.small();
    if (small != null) {
      out.name("small");
      out.number(small);
    }
    JsonNumber share = value.share();
    if (share != null) {
      out.name("share");
      out.number(share);
    }
    JsonNumber ratio = value.ratio();
    if (ratio != null) {
      out.name("ratio");
      out.number(ratio);
    }
    String token = value.token();
    if (token != null) {
      out.name("token");
      out.string(token);
    }
    out.endObject();
  }

  private static boolean matchesToken(String text) {
    return text.startsWith("0");
  }
}
