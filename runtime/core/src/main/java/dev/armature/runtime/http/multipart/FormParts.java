package dev.armature.runtime.http.multipart;

import dev.armature.runtime.http.param.Form;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.Percent;
import dev.armature.runtime.limit.MultipartLimits;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.tape.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Receives the parts of a form in the order in which they come. Files are kept, so that fields may
 * come behind them; the last one stays on its way when nothing else can come.
 */
final class FormParts {
  private static final int CHUNK = 1 << 10;

  private final MultipartStream in;
  private final MultipartLimits limits;
  private final List<Parameter> fields;
  private final Form declared;

  private final LongConsumer memory;
  private final Spool spool;
  private final StringBuilder texts = new StringBuilder();
  private final Map<String, List<FilePart>> files = new LinkedHashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private final Set<Parameter> seen = new HashSet<>();
  private int textBytes;

  FormParts(
      MultipartStream in, List<Parameter> fields, MultipartLimits limits, LongConsumer memory) {
    this.in = in;
    this.limits = limits;
    this.memory = memory;
    this.spool = new Spool(memory);
    this.fields = fields;
    this.declared = new Form("", fields);
  }

  MultipartForm receive() throws IOException {
    boolean whole = false;
    try {
      PartHead head = in.next();
      while (head != null && !part(head)) {
        head = in.next();
      }
      whole = true;
    } finally {
      if (!whole) {
        spool.close();
      }
    }
    return new MultipartForm(fields, texts.toString(), files, violations, spool);
  }

  /** Receives a part; whether it is the last one that is waited for. */
  private boolean part(PartHead head) throws IOException {
    Parameter field = declared.fieldOf(head.name());
    memory.accept(head.bytes());
    if (field != null) {
      violations.addAll(PartHeaders.check(head, field));
    }
    boolean last = field != null && field.isFile() && isLast(field, head);
    if (field != null) {
      seen.add(field);
    }
    if (field != null && field.isFile()) {
      file(field, head, last);
    } else if (field == null && head.filename() != null) {
      // Nobody reads it, so that it is not kept; its name tells whether the form may have it.
      text(head.name(), "");
    } else {
      text(head, field);
    }
    return last;
  }

  /** Whether a file comes last: the form can have no other part that has not come yet. */
  private boolean isLast(Parameter file, PartHead head) {
    boolean chosen = head.filename() == null || !head.filename().isEmpty();
    return chosen
        && violations.isEmpty()
        && !seen.contains(file)
        && !file.isArrayOf(head.name())
        && fields.stream()
            .filter(each -> each != file && !each.refusesOthers())
            .allMatch(each -> each.isOne() && seen.contains(each));
  }

  private void file(Parameter field, PartHead head, boolean last) throws IOException {
    String name = head.name();
    ByteSource content =
        last ? ByteSource.of(-1, from -> new LastFile(in, fields)) : spool.keep(in.content());
    FilePart file = new FilePart(name, head.filename(), head.headers(), content);
    if ("".equals(head.filename()) && file.length() == 0) {
      // How browsers say that no file was chosen.
      return;
    }
    List<FilePart> all = files.computeIfAbsent(name, key -> new ArrayList<>(1));
    if (!all.isEmpty() && !field.isArrayOf(name)) {
      report(name, "duplicate", "must not occur twice");
    } else if (!file.isOneOf(field.mediaTypes())) {
      String types = String.join(", ", field.mediaTypes());
      report(name, "contentType", "must be of the media type " + types);
    } else if (head.isEncoded()) {
      report(name, "syntax", "must not be encoded");
    }
    all.add(file);
  }

  private void text(PartHead head, @Nullable Parameter field) throws IOException {
    PartText text = PartText.of(head, bytes(in.content()), field);
    if (text.text() == null) {
      report(head.name(), text.keyword(), text.fault());
    } else {
      text(head.name(), text.text());
    }
  }

  private byte[] bytes(InputStream content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
      count(count);
      memory.accept(count);
      bytes.write(chunk, 0, count);
    }
    return bytes.toByteArray();
  }

  /** As a form in one text has it, so that both are read in the same way. */
  private void text(String name, String value) {
    count(name.length());
    texts.append(texts.length() == 0 ? "" : "&").append(Percent.encodeAll(name)).append('=');
    // Commas and bars separate, in the styles that have them.
    texts.append(Percent.encodeAll(value).replace("%2C", ",").replace("%7C", "|"));
  }

  private void count(int more) {
    textBytes += more;
    if (textBytes > limits.textBytes()) {
      String most = limits.textBytes() + " bytes";
      throw MultipartFault.tooLarge("has more than " + most + " in parts that are no files");
    }
  }

  private void report(String name, String keyword, String detail) {
    violations.add(violation(name, keyword, detail));
  }

  static Violation violation(String name, String keyword, String detail) {
    String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
    return new Violation("body", null, pointer, keyword, detail);
  }
}
