package dev.armature.generator.emit.java.validator.code;

import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What keywords demand, in the words of the runtime's checks. */
public final class KeywordWords {
  private static final int LONGEST = 200;

  private KeywordWords() {}

  /** Types, with their articles. */
  public static String types(Set<JsonType> types) {
    Set<JsonType> said = EnumSet.copyOf(types);
    if (said.contains(JsonType.NUMBER)) {
      said.remove(JsonType.INTEGER);
    }
    StringBuilder words = new StringBuilder();
    int left = said.size();
    for (JsonType type : said) {
      words.append(word(type));
      left--;
      words.append(left == 0 ? "" : left == 1 ? " or " : ", ");
    }
    return words.toString();
  }

  private static String word(JsonType type) {
    return switch (type) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case INTEGER -> "an integer";
      case BOOLEAN -> "a boolean";
      case NULL -> "null";
    };
  }

  /** Values as JSON, separated by commas, not too many. */
  public static String values(List<Node> values) {
    StringBuilder listed = new StringBuilder();
    for (Node value : values) {
      if (listed.length() > LONGEST) {
        return listed.append(", …").toString();
      }
      listed.append(listed.isEmpty() ? "" : ", ").append(cut(JsonText.of(value)));
    }
    return listed.isEmpty() ? "nothing" : listed.toString();
  }

  public static String number(BigDecimal number) {
    return cut(number.toString());
  }

  public static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A text, cut where it is long. */
  public static String cut(String text) {
    int most = Math.min(text.length(), LONGEST);
    return most == text.length()
        ? text
        : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most)
            + "…";
  }

  /** A name in quotes. */
  public static String quoted(String name) {
    return JsonText.quoted(cut(name));
  }

  /** What is said where {@code not} fails: plainly if one simple keyword is all that it denies. */
  public static String denial(Schema denied) {
    List<Keyword> rules =
        denied.keywords().stream().filter(k -> !(k instanceof Keyword.Annotation)).toList();
    Keyword only = rules.size() == 1 ? rules.get(0) : null;
    String words = null;
    if (only instanceof Assertion.OfAny values) {
      words = values.select(new Denial());
    } else if (only instanceof Keyword.Required names && names.names().size() == 1) {
      words = "must not have the member " + quoted(names.names().get(0));
    }
    return words != null ? words : "must not match what \"not\" describes";
  }

  private static final class Denial implements Assertion.OfAny.Visitor<@Nullable String> {
    @Override
    public String types(Keyword.Types keyword) {
      return "must not be " + KeywordWords.types(keyword.types());
    }

    @Override
    public @Nullable String enumeration(Keyword.Enum keyword) {
      return keyword.values().isEmpty() ? null : "must not be one of " + values(keyword.values());
    }

    @Override
    public String constant(Keyword.Const keyword) {
      return "must not be " + cut(JsonText.of(keyword.value()));
    }
  }
}
