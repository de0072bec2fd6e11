package com.example.json;

import com.example.model.Meta;
import com.example.model.UploadBody;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.multipart.FilePart;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Mapped;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link UploadBody}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1uploads/post/requestBody/content/multipart~1form-data/schema")
public final class UploadBodyCodec implements JsonCodec<UploadBody> {
  public static final UploadBodyCodec INSTANCE = new UploadBodyCodec();

  private static final Members MEMBERS = Members.of("photo", "title", "count", "meta", "notes",
      "tags", "documents").require("photo", "title");

  private UploadBodyCodec() {}

  @Override
  public @Nullable UploadBody read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    FilePart photo = null;
    String title = null;
    Integer count_ = null;
    Meta meta = null;
    List<Meta> notes = null;
    List<String> tags = null;
    List<FilePart> documents = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "photo" -> {
          seen = in.once(seen, 0);
          photo = readFilePart(in);
        }
        case "title" -> {
          seen = in.once(seen, 1);
          title = Check.minLength(in, in.string(), 2);
        }
        case "count" -> {
          seen = in.once(seen, 2);
          count_ = Check.maximum(in, in.int32(), 9);
        }
        case "meta" -> {
          seen = in.once(seen, 3);
          meta = MetaCodec.INSTANCE.read(in);
        }
        case "notes" -> {
          seen = in.once(seen, 4);
          notes = in.list(MetaCodec.INSTANCE);
        }
        case "tags" -> {
          seen = in.once(seen, 5);
          tags = Check.maxItems(in, in.list(JsonCodecs.STRING), 2);
        }
        case "documents" -> {
          seen = in.once(seen, 6);
          documents = readDocuments(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new UploadBody(photo, title, count_, meta, notes, tags, documents);
  }

  @Override
  public void write(JsonWriter out, UploadBody value) throws IOException {
    out.beginObject();
    out.name("photo");
    MappedCodecs.FILE_PART_CODEC.write(out, value.photo());
    out.name("title");
    out.string(value.title());
    Integer count = value.count();
    if (count != null) {
      out.name("count");
      out.number(count);
    }
    Meta meta = value.meta();
    if (meta != null) {
      out.name("meta");
      MetaCodec.INSTANCE.write(out, meta);
    }
    List<Meta> notes = value.notes();
    if (notes != null) {
      out.name("notes");
      out.list(MetaCodec.INSTANCE, notes);
    }
    List<String> tags = value.tags();
    if (tags != null) {
      out.name("tags");
      out.list(JsonCodecs.STRING, tags);
    }
    List<FilePart> documents = value.documents();
    if (documents != null) {
      out.name("documents");
      out.list(MappedCodecs.FILE_PART_CODEC, documents);
    }
    out.endObject();
  }

  private static @Nullable FilePart readFilePart(JsonReader in) throws IOException {
    return Mapped.read(in, MappedCodecs.FILE_PART_CODEC);
  }

  private static @Nullable List<FilePart> readDocuments(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<FilePart> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(readFilePart(in));
    }
    Check.maxItems(in, items, 2);
    return items;
  }
}
