package dev.armature.runtime.http.multipart;

import dev.armature.runtime.http.param.Form;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.json.TextTape;
import dev.armature.runtime.limit.MultipartLimits;
import dev.armature.runtime.tape.Violation;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A form whose parts have come in, but for the content of the last file when it is the last thing
 * that the form can have: that is read while it comes in.
 */
public final class MultipartForm implements Closeable {
  private final List<Parameter> fields;
  private final String texts;
  private final Map<String, List<FilePart>> files;
  private final List<Violation> violations;
  private final Spool spool;

  MultipartForm(
      List<Parameter> fields,
      String texts,
      Map<String, List<FilePart>> files,
      List<Violation> violations,
      Spool spool) {
    this.fields = fields;
    this.texts = texts;
    this.files = files;
    this.violations = violations;
    this.spool = spool;
  }

  /**
   * Receives a form.
   *
   * @param contentType of the body, with its boundary
   * @param fields how the fields travel; those without one are texts, or passed over when they are
   *     files
   * @param memory takes up memory for what is kept, gives it back by numbers below zero
   * @throws dev.armature.runtime.error.ServiceException with status 400 when the body is malformed,
   *     413 when it is beyond the limits
   * @throws IOException when the connection breaks
   */
  public static MultipartForm receive(
      InputStream in,
      @Nullable String contentType,
      List<Parameter> fields,
      MultipartLimits limits,
      LongConsumer memory)
      throws IOException {
    return new FormParts(new MultipartStream(in, contentType, limits), fields, limits, memory)
        .receive();
  }

  /** What is wrong with single parts, apart from their values. */
  public List<Violation> violations() {
    return violations;
  }

  /** Puts the object on the tape, files as attachments; returns what is wrong, or null. */
  public @Nullable String read(TextTape into) {
    List<Parameter> plain = fields.stream().filter(field -> !field.isFile()).toList();
    into.beginObject();
    String fault = new Form(texts, plain).readMembers(into);
    if (fault != null) {
      return fault;
    }
    Form declared = new Form("", fields);
    files.forEach(
        (name, all) -> {
          Parameter field = declared.fieldOf(name);
          boolean array = field != null && field.isArrayOf(name);
          into.name(name);
          if (array) {
            into.beginArray();
          }
          all.forEach(into::attach);
          if (array) {
            into.endArray();
          }
        });
    into.endObject();
    return null;
  }

  /** Forgets the files. */
  @Override
  public void close() throws IOException {
    spool.close();
  }
}
