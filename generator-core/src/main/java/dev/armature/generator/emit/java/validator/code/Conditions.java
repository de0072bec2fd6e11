package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boolean expressions, put together as people write them. */
public final class Conditions {
  public static final CodeBlock TRUE = CodeBlock.of("true");
  static final CodeBlock FALSE = CodeBlock.of("false");

  /** One comparison of two simple operands. */
  private static final Pattern COMPARISON =
      Pattern.compile("([^&|?:=<>!]+|\\([^()]+\\)) (==|!=|<=|>=|<|>) ([\\w.-]+)");

  private static final Pattern TYPE = Pattern.compile("\\b[a-z]\\w*\\.[A-Z]");

  private static final Pattern NAME = Pattern.compile("\\w+");

  /** One call, with calls at most one deep in its arguments. */
  private static final Pattern CALL = Pattern.compile("[\\w.]+\\((?:[^()]|\\([^()]*\\))*\\)");

  private Conditions() {}

  public static boolean isTrue(CodeBlock condition) {
    return condition.toString().equals("true");
  }

  public static boolean isFalse(CodeBlock condition) {
    return condition.toString().equals("false");
  }

  /** Conditions of which all must hold. */
  public static CodeBlock all(List<CodeBlock> conditions) {
    List<CodeBlock> open = conditions.stream().filter(each -> !isTrue(each)).toList();
    if (open.stream().anyMatch(Conditions::isFalse)) {
      return FALSE;
    }
    return open.isEmpty() ? TRUE : CodeBlock.join(open, " && ");
  }

  /** Conditions of which one must hold; in parentheses if there are several. */
  public static CodeBlock any(List<CodeBlock> conditions) {
    List<CodeBlock> open = conditions.stream().filter(each -> !isFalse(each)).toList();
    if (open.stream().anyMatch(Conditions::isTrue)) {
      return TRUE;
    }
    if (open.size() == 1) {
      return open.get(0);
    }
    return open.isEmpty() ? FALSE : CodeBlock.of("($L)", CodeBlock.join(open, " || "));
  }

  /** What must hold where something else does; in parentheses. */
  public static CodeBlock implied(CodeBlock premise, List<CodeBlock> conclusion) {
    CodeBlock all = all(conclusion);
    return any(List.of(not(premise), conclusion.size() > 1 ? CodeBlock.of("($L)", all) : all));
  }

  /** The opposite of a condition. */
  public static CodeBlock not(CodeBlock condition) {
    String text = condition.toString();
    if (isTrue(condition) || isFalse(condition)) {
      return CodeBlock.of("$L", isFalse(condition));
    }
    Matcher comparison = COMPARISON.matcher(text);
    if (comparison.matches() && !hasTypes(text)) {
      String sign = opposite(comparison.group(2));
      return CodeBlock.of("$L $L $L", comparison.group(1), sign, comparison.group(3));
    }
    boolean whole =
        NAME.matcher(text).matches() || CALL.matcher(text).matches() || isParenthesised(text);
    return CodeBlock.of(whole ? "!$L" : "!($L)", condition);
  }

  private static String opposite(String sign) {
    return switch (sign) {
      case "==" -> "!=";
      case "!=" -> "==";
      case "<=" -> ">";
      case ">=" -> "<";
      case "<" -> ">=";
      default -> "<=";
    };
  }

  /** Whether a text names types, which only JavaPoet may write: it imports them. */
  private static boolean hasTypes(String text) {
    return TYPE.matcher(text).find();
  }

  /** Whether the first parenthesis closes with the last. */
  static boolean isParenthesised(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0 && i < text.length() - 1) {
        return false;
      }
    }
    return text.startsWith("(");
  }

  /** A condition without the parentheses around it, where that is easily done. */
  public static CodeBlock bare(CodeBlock condition) {
    String text = condition.toString();
    return isParenthesised(text) && !hasTypes(text)
        ? CodeBlock.of("$L", text.substring(1, text.length() - 1))
        : condition;
  }
}
