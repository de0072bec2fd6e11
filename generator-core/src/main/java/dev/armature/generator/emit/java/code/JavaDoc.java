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
  private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

  private JavaDoc() {}

  /**
   * What an element says of itself: its summary, then its description, in paragraphs.
   *
   * @param otherwise Javadoc for an element that says nothing, one sentence
   */
  public static CodeBlock of(Doc doc, String otherwise) {
    List<String> paragraphs = paragraphs(doc);
    return lines(paragraphs.isEmpty() ? List.of(otherwise) : paragraphs);
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
    List<String> paragraphs = paragraphs(doc);
    String first = paragraphs.isEmpty() ? "" : withoutStop(paragraphs.get(0));
    return first.isEmpty() ? start : start + link + first;
  }

  /** A text of CommonMark as paragraphs; its markup stays as it is written. */
  public static CodeBlock text(String commonMark) {
    return lines(split(commonMark));
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
    List<String> paragraphs = paragraphs(doc);
    List<String> said = new ArrayList<>(paragraphs.subList(0, Math.min(1, paragraphs.size())));
    if (!constraints.isEmpty()) {
      said.add(constraints);
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

  private static List<String> paragraphs(Doc doc) {
    List<String> paragraphs = new ArrayList<>();
    if (doc.summary() != null) {
      paragraphs.addAll(split(doc.summary()));
    }
    if (doc.description() != null) {
      for (String paragraph : split(doc.description())) {
        if (!paragraphs.contains(paragraph)) {
          paragraphs.add(paragraph);
        }
      }
    }
    return paragraphs;
  }

  private static List<String> split(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : EMPTY_LINES.split(text.strip())) {
      // what is escaped may come to nothing, as a lone control character does
      String line = JavadocText.escape(BLANKS.matcher(paragraph).replaceAll(" ")).strip();
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static CodeBlock lines(List<String> paragraphs) {
    List<String> wrapped = new ArrayList<>();
    for (String paragraph : paragraphs) {
      wrapped.add(wrapped(wrapped.isEmpty() ? paragraph : "<p>" + paragraph, ""));
    }
    return CodeBlock.of("$L", String.join("\n\n", wrapped));
  }

  private static String wrapped(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
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
}
