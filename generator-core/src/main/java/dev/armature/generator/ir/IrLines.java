package dev.armature.generator.ir;

import dev.armature.generator.schema.JsonText;
import java.util.Locale;

/** Lines with an indentation. */
final class IrLines {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  void line(String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  void blank() {
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  void indented(Runnable lines) {
    depth++;
    lines.run();
    depth--;
  }

  void doc(Doc doc) {
    if (doc.summary() != null) {
      line("summary " + JsonText.quoted(doc.summary()));
    }
    if (doc.description() != null) {
      line("description " + JsonText.quoted(doc.description()));
    }
    if (doc.deprecated()) {
      line("deprecated");
    }
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
