package dev.armature.generator.emit.java.plan;

import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import dev.armature.runtime.format.Format;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Constraints in words, for Javadoc. */
public final class ConstraintWords implements Constraint.Visitor<String> {
  private static final int LISTED = 12;
  private static final ConstraintWords INSTANCE = new ConstraintWords();

  private ConstraintWords() {}

  /** All of them and the default, or an empty string. */
  public static String of(List<Constraint> constraints, @Nullable Node defaultValue) {
    String words =
        constraints.stream()
            .map(c -> c.accept(INSTANCE))
            .distinct()
            .collect(Collectors.joining(", "));
    if (defaultValue == null) {
      return words;
    }
    String usual = JavaDoc.code(JsonText.of(defaultValue)) + " by default";
    return words.isEmpty() ? usual : words + "; " + usual;
  }

  @Override
  public String minLength(Keyword.MinLength keyword) {
    return "at least " + count(keyword.limit(), "character");
  }

  @Override
  public String maxLength(Keyword.MaxLength keyword) {
    return "at most " + count(keyword.limit(), "character");
  }

  @Override
  public String pattern(Keyword.Pattern keyword) {
    return "matches " + JavaDoc.code(keyword.ecma());
  }

  @Override
  public String format(String name, Format known) {
    return "in the format " + JavaDoc.code(name);
  }

  @Override
  public String minimum(Keyword.Minimum keyword) {
    return (keyword.exclusive() ? "more than " : "at least ") + keyword.limit();
  }

  @Override
  public String maximum(Keyword.Maximum keyword) {
    return (keyword.exclusive() ? "less than " : "at most ") + keyword.limit();
  }

  @Override
  public String multipleOf(Keyword.MultipleOf keyword) {
    return "a multiple of " + keyword.divisor();
  }

  @Override
  public String minItems(Keyword.MinItems keyword) {
    return "at least " + count(keyword.limit(), "item");
  }

  @Override
  public String maxItems(Keyword.MaxItems keyword) {
    return "at most " + count(keyword.limit(), "item");
  }

  @Override
  public String uniqueItems(Keyword.UniqueItems keyword) {
    return "no two items equal";
  }

  @Override
  public String minProperties(Keyword.MinProperties keyword) {
    return "at least " + count(keyword.limit(), "member");
  }

  @Override
  public String maxProperties(Keyword.MaxProperties keyword) {
    return "at most " + count(keyword.limit(), "member");
  }

  @Override
  public String oneOf(List<Node> values) {
    String listed =
        values.stream()
            .limit(LISTED)
            .map(v -> JavaDoc.code(JsonText.of(v)))
            .collect(Collectors.joining(", "));
    return "one of " + listed + (values.size() > LISTED ? ", …" : "");
  }

  @Override
  public String never() {
    return "never";
  }

  @Override
  public String valid(Constraint.Valid check) {
    Schema schema = check.schema();
    String keywords =
        schema.keywords().stream()
            .filter(keyword -> !(keyword instanceof Keyword.Annotation))
            .map(keyword -> JavaDoc.code(schema.at(keyword).key()))
            .distinct()
            .limit(LISTED)
            .collect(Collectors.joining(", "));
    return "checked whole: " + keywords;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
