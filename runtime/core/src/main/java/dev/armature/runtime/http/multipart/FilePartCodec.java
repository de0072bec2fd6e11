package dev.armature.runtime.http.multipart;

import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the files of forms where records have them. */
public final class FilePartCodec implements JsonCodec<FilePart> {
  /** Creates a codec. */
  public FilePartCodec() {}

  @Override
  public @Nullable FilePart read(JsonReader in) throws IOException {
    return in.attached(FilePart.class, "a file");
  }

  /**
   * Attaches it to a form.
   *
   * @throws IllegalArgumentException when something else than a form is written: a file is no JSON
   */
  @Override
  public void write(JsonWriter out, FilePart value) throws IOException {
    out.attach(value);
  }
}
