package dev.armature.generator.schema;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the values of keywords; a wrongly typed one is a warning and the keyword is ignored. */
final class KeywordValues {
  private static final BigDecimal MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final Set<String> TYPES =
      Set.of("object", "array", "string", "number", "integer", "boolean", "null");

  /** What other languages call the types of JSON. */
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "int", "integer",
          "long", "integer",
          "float", "number",
          "double", "number",
          "decimal", "number",
          "bool", "boolean",
          "str", "string",
          "text", "string",
          "list", "array",
          "map", "object");

  private static final Set<String> REMARKS =
      Set.of(
          "title",
          "description",
          "deprecated",
          "readOnly",
          "writeOnly",
          "contentEncoding",
          "contentMediaType",
          "discriminator");

  private final Findings findings;

  KeywordValues(Findings findings) {
    this.findings = findings;
  }

  /**
   * Says that a keyword has a value of the wrong type; always null. In a contract the keyword is
   * ignored, else that is an error unless the keyword is a remark.
   */
  @Nullable Keyword wrong(Place at, String expected) {
    String key = "'" + at.key() + "'";
    String types = "it takes " + expected + ", not " + describe(at.node());
    if (findings.isStrict() && !REMARKS.contains(at.key())) {
      findings.error(
          SchemaCodes.WRONG_TYPE,
          at.span(),
          key + " takes " + expected + ", not " + describe(at.node()),
          "correct the value, or remove the keyword");
    } else {
      findings.warning(SchemaCodes.WRONG_TYPE, at.span(), key + " is ignored: " + types, null);
    }
    return null;
  }

  /** Whether a text is a pattern; if it is none, that is reported. */
  boolean isPattern(String ecma, Place at) {
    String fault = EcmaPattern.fault(ecma);
    if (fault == null) {
      return true;
    }
    findings.fault(
        SchemaCodes.PATTERN,
        at,
        "the pattern is not valid ECMA-262: " + fault,
        "read as if it were not there");
    return false;
  }

  boolean isTrue(Place at) {
    if (at.node() instanceof Node.BooleanNode bool) {
      return bool.value();
    }
    wrong(at, "true or false");
    return false;
  }

  /** A number of things; what no Java collection can hold counts as the largest. */
  @Nullable Integer count(Place at) {
    if (at.node() instanceof Node.NumberNode number) {
      BigDecimal value = Nodes.number(number);
      if (value.signum() >= 0 && Nodes.isWhole(value)) {
        return value.min(MAX).intValue();
      }
    }
    wrong(at, "a whole number of at least 0");
    return null;
  }

  /**
   * A string; in a contract, a number or boolean counts as the text that stands there.
   *
   * @return null for other values
   */
  @Nullable String text(Place at) {
    boolean scalar = at.node() instanceof Node.NumberNode || at.node() instanceof Node.BooleanNode;
    if (at.text() != null || !scalar || findings.isStrict()) {
      return at.text();
    }
    String written = Nodes.written(at.node());
    findings.warning(
        SchemaCodes.WRONG_TYPE,
        at.span(),
        "'" + at.key() + "' takes a string; " + written + " is read as one",
        "put it into quotes");
    return written;
  }

  /** The strings of a list; others are reported and left out. */
  List<String> texts(Place at) {
    List<String> texts = new ArrayList<>();
    if (findings.isStrict() && !(at.node() instanceof Node.ArrayNode)) {
      wrong(at, "a list of strings");
    }
    for (Place item : at.items()) {
      if (item.text() != null) {
        texts.add(item.text());
      } else if (findings.isStrict()) {
        wrong(at, "a list of strings");
      } else if (item.node() instanceof Node.NumberNode
          || item.node() instanceof Node.BooleanNode) {
        texts.add(Nodes.written(item.node()));
        findings.warning(
            SchemaCodes.WRONG_TYPE,
            item.span(),
            "'" + at.key() + "' lists strings; " + Nodes.written(item.node()) + " is read as one",
            "put it into quotes");
      } else {
        findings.warning(
            SchemaCodes.WRONG_TYPE,
            item.span(),
            "'" + at.key() + "' lists strings; " + describe(item.node()) + " is ignored",
            null);
      }
    }
    return texts;
  }

  /** The types of {@code type}; empty if there is none that is known. */
  Set<JsonType> types(Place at, Dialect dialect) {
    Set<JsonType> types = new LinkedHashSet<>();
    if (at.node() instanceof Node.ArrayNode
        && dialect == Dialect.OPENAPI_30
        && !findings.isStrict()) {
      findings.warning(
          SchemaCodes.OTHER_VERSION,
          at.span(),
          "'type' is one name in OpenAPI 3.0; the list is read as OpenAPI 3.1 reads it",
          "declare 'openapi: 3.1.0'");
    }
    for (Place each : at.node() instanceof Node.ArrayNode ? at.items() : List.of(at)) {
      add(types, each);
    }
    boolean single = dialect == Dialect.OPENAPI_30 && at.node() instanceof Node.ArrayNode;
    if (findings.isStrict()
        && (single || at.node() instanceof Node.ArrayNode array && array.items().isEmpty())) {
      wrong(at, single ? "one name" : "at least one type");
    }
    return types;
  }

  private void add(Set<JsonType> types, Place at) {
    String name = at.node() instanceof Node.NullNode && !findings.isStrict() ? "null" : at.text();
    if (name == null) {
      wrong(at, "the name of a type");
    } else if (TYPES.contains(name)) {
      types.add(JsonType.valueOf(name.toUpperCase(Locale.ROOT)));
    } else {
      String meant = OTHER_WORDS.get(name.toLowerCase(Locale.ROOT));
      String near = meant == null ? Suggestion.nearest(name, TYPES) : meant;
      findings.fault(
          SchemaCodes.UNKNOWN_TYPE,
          at,
          "unknown type '" + name + "'" + (near == null ? "" : ", did you mean '" + near + "'?"),
          "read as a schema without a type");
    }
  }

  private static String describe(Node node) {
    String text = JsonText.of(node);
    return text.length() > 40 || node instanceof Node.ObjectNode ? Nodes.kind(node) : text;
  }
}
