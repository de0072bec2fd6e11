package dev.armature.generator.emit.java.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Javadoc keeps of a contract's texts: paragraphs, lists and code spans, all else escaped. */
final class CommonMark {
  /** A bullet or number, then text (CommonMark 0.31, sections 5.2 and 5.3). */
  private static final Pattern ITEM = Pattern.compile("\\s*(?:([-*+])|(\\d{1,9})[.)])\\s+(\\S.*)");

  private final List<DocBlock> blocks = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable String list;
  private boolean afterGap;

  private CommonMark() {}

  /** The blocks of a text that say something. */
  static List<DocBlock> blocks(String text) {
    CommonMark read = new CommonMark();
    text.lines().forEach(read::line);
    read.endBlock();
    return read.blocks;
  }

  private void line(String line) {
    if (line.isBlank()) {
      if (list == null) {
        endBlock();
      }
      afterGap = true;
      return;
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches() && begins(item)) {
      item(item);
    } else {
      if (afterGap && list != null && !Character.isWhitespace(line.charAt(0))) {
        endBlock();
      }
      open.append(' ').append(line.strip());
    }
    afterGap = false;
  }

  /** In the middle of a paragraph, only a bullet or the number 1 begins a list. */
  private boolean begins(Matcher item) {
    return list != null || open.length() == 0 || item.group(2) == null || item.group(2).equals("1");
  }

  private void item(Matcher item) {
    String tag = item.group(1) != null ? "ul" : "ol";
    if (tag.equals(list)) {
      endText();
    } else {
      endBlock();
      list = tag;
    }
    open.append(item.group(3));
  }

  private void endText() {
    String text = inline(onOneLine(open)).strip();
    open.setLength(0);
    // what is escaped may come to nothing, as a lone control character does
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }

  /** Blanks of any kind as single ones, none at the ends. */
  private static String onOneLine(StringBuilder text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c >= '\t' && c <= '\r';
      if (!blank) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  private void endBlock() {
    endText();
    if (!texts.isEmpty()) {
      blocks.add(new DocBlock(list, texts));
      texts.clear();
    }
    list = null;
  }

  /** The text escaped, but for code spans (section 6.1). */
  private static String inline(String text) {
    StringBuilder all = new StringBuilder();
    int from = 0;
    int tick = text.indexOf('`');
    while (tick >= 0) {
      String fence = "`".repeat(run(text, tick));
      int start = tick + fence.length();
      int end = closing(text, start, fence.length());
      String code = end < 0 ? "" : text.substring(start, end).strip();
      if (!code.isEmpty()) {
        all.append(JavadocText.escape(text.substring(from, tick))).append(JavaDoc.code(code));
        from = end + fence.length();
      }
      start = end < 0 ? start : end + fence.length();
      tick = text.indexOf('`', start);
    }
    return all.append(JavadocText.escape(text.substring(from))).toString();
  }

  private static int closing(String text, int from, int length) {
    int at = text.indexOf('`', from);
    while (at >= 0 && run(text, at) != length) {
      at = text.indexOf('`', at + run(text, at));
    }
    return at;
  }

  private static int run(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '`') {
      at++;
    }
    return at - from;
  }
}
