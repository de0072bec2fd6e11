package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.ir.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Javadoc from a contract's texts, which may hold anything. */
public final class JavaDoc {
  /** Leaves room for the margin of a nested member in 100 columns. */
  private static final int WIDTH = 92;

  private static final String TAG_INDENT = "    ";

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private JavaDoc() {}

  /**
   * What an element says of itself: its summary, then its description, in paragraphs.
   *
   * @param otherwise Javadoc for an element that says nothing, one sentence
   */
  public static CodeBlock of(Doc doc, String otherwise) {
    List<DocBlock> blocks = blocks(doc);
    return lines(blocks.isEmpty() ? List.of(new DocBlock(null, List.of(otherwise))) : blocks);
  }

  /**
   * What an element says of itself in one paragraph without its full stop.
   *
   * @param start Javadoc of ours that comes before, and alone where the element says nothing
   * @param link what stands between the two
   */
  public static CodeBlock brief(String start, String link, Doc doc) {
    return CodeBlock.of("$L", wrapped(linked(start, link, doc), ""));
  }

  /** The same where the start is a block tag. */
  public static CodeBlock tag(String start, String link, Doc doc) {
    return CodeBlock.of("$L", wrapped(linked(start, link, doc), TAG_INDENT));
  }

  private static String linked(String start, String link, Doc doc) {
    String first = withoutStop(first(doc));
    return first.isEmpty() ? start : start + link + first;
  }

  /**
   * A text of CommonMark behind a sentence of ours: its paragraphs and lists; other markup than
   * code spans stays as it is written.
   */
  public static CodeBlock behind(String sentence, String commonMark) {
    List<DocBlock> blocks = new ArrayList<>();
    blocks.add(new DocBlock(null, List.of(sentence)));
    blocks.addAll(CommonMark.blocks(commonMark));
    return lines(blocks);
  }

  /** A text as code, within a line. */
  public static String code(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ");
    boolean harmless =
        !line.contains("*/")
            && !line.contains("\\u")
            && isBalanced(line)
            && line.codePoints().allMatch(c -> Literals.isVisible(c) && c != '@');
    return harmless ? "{@code " + line + "}" : "<code>" + JavadocText.escape(line) + "</code>";
  }

  /** Whether no brace would end what encloses the text, or outlast it. */
  private static boolean isBalanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return open == 0;
  }

  /** Javadoc of a sentence or more of ours, wrapped. */
  public static CodeBlock sentence(String javadoc) {
    return CodeBlock.of("$L", wrapped(javadoc, ""));
  }

  /** What the Javadoc of a component says, without a full stop; perhaps nothing. */
  public static String said(Doc doc, String constraints) {
    List<String> said = new ArrayList<>();
    said.add(first(doc));
    if (!constraints.isEmpty()) {
      said.add(constraints);
    }
    if (doc.deprecated()) {
      said.add("deprecated");
    }
    return said.stream()
        .map(JavaDoc::withoutStop)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** The {@code @param} line of a component, or nothing where there is nothing to say. */
  public static CodeBlock param(String name, String said) {
    return said.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("$L\n", wrapped("@param " + name + " " + said, TAG_INDENT));
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** The first paragraph on one line, with the list that goes on with it. */
  private static String first(Doc doc) {
    List<DocBlock> blocks = blocks(doc);
    int some = blocks.size() > 1 && blocks.get(1).list() != null ? 2 : 1;
    return blocks.stream().limit(some).map(DocBlock::line).collect(Collectors.joining(" "));
  }

  private static List<DocBlock> blocks(Doc doc) {
    List<DocBlock> blocks = new ArrayList<>();
    if (doc.summary() != null) {
      blocks.addAll(CommonMark.blocks(doc.summary()));
    }
    if (doc.description() != null) {
      for (DocBlock block : CommonMark.blocks(doc.description())) {
        if (!blocks.contains(block)) {
          blocks.add(block);
        }
      }
    }
    return blocks;
  }

  private static CodeBlock lines(List<DocBlock> blocks) {
    List<String> wrapped = new ArrayList<>();
    for (DocBlock block : blocks) {
      if (block.list() != null) {
        wrapped.add(list(block));
      } else {
        wrapped.add(wrapped((wrapped.isEmpty() ? "" : "<p>") + block.line(), ""));
      }
    }
    return CodeBlock.of("$L", String.join("\n\n", wrapped));
  }

  private static String list(DocBlock block) {
    String items =
        block.texts().stream()
            .map(item -> wrapped("  <li>" + item, "      ") + "\n")
            .collect(Collectors.joining());
    return "<" + block.list() + ">\n" + items + "</" + block.list() + ">";
  }

  private static String wrapped(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (int from = 0; from < text.length(); ) {
      int end = wordEnd(text, from);
      String word = text.substring(from, end);
      from = end + 1;
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        lines.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }

  /** The next blank that has no other before it. */
  private static int wordEnd(String text, int from) {
    int end = text.indexOf(' ', from);
    while (end > 0 && text.charAt(end - 1) == ' ' || end == from) {
      end = text.indexOf(' ', end + 1);
    }
    return end < 0 ? text.length() : end;
  }
}
