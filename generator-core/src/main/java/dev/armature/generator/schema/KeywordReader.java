package dev.armature.generator.schema;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the keywords of one schema: those of its dialect, or of any in a contract. */
final class KeywordReader {
  private static final Set<String> SEEN_WITH_REF =
      Set.of("description", "title", "default", "deprecated");

  private static final Set<String> REMARKS = Set.of("description", "title");

  private final SchemaReading reading;
  private final Findings findings;
  private final Place place;
  private final ValueKeywords values;
  private final SchemaKeywords schemas;
  private final List<Keyword> keywords = new ArrayList<>();
  private final Map<Keyword, Place> places = new IdentityHashMap<>(4);

  KeywordReader(SchemaGraph graph, Findings findings, Schema schema) {
    this.reading = new SchemaReading(graph, findings, schema);
    this.findings = findings;
    this.place = schema.place();
    this.values = new ValueKeywords(reading);
    this.schemas = new SchemaKeywords(reading);
  }

  void read() {
    if (place.isObject()) {
      members();
    } else if (!(place.node() instanceof Node.BooleanNode) || isOldRoot()) {
      noSchema();
    }
    reading.schema().define(keywords, places);
  }

  /** Whether this is a document of a dialect that has no boolean schemas. */
  private boolean isOldRoot() {
    return reading.isStrict()
        && !reading.dialect().hasBooleanSchemas()
        && place.location().pointer().equals(JsonPointer.ROOT);
  }

  private void noSchema() {
    String kind = Nodes.kind(place.node());
    if (reading.isStrict()) {
      String what = reading.dialect().hasBooleanSchemas() ? "an object or a boolean" : "an object";
      findings.error(
          SchemaCodes.WRONG_TYPE,
          place.span(),
          "a schema is " + what + ", not " + kind,
          "write '{}' if any value is valid");
    } else {
      findings.warning(
          SchemaCodes.WRONG_TYPE,
          place.span(),
          "a schema is an object, not " + kind + "; read as one that allows anything",
          null);
    }
  }

  private void members() {
    Place ref = place.get("$ref");
    if (ref != null && ref.text() != null) {
      add(ref, new Keyword.Ref(reading.reference(ref, ref.text())));
      if (reading.dialect().isRefAlone()) {
        siblings();
        return;
      }
    } else if (ref != null && reading.isStrict()) {
      reading.values().wrong(ref, "a URI reference");
    }
    for (Place member : place.members()) {
      if (reading.isStrict()) {
        strict(member);
      } else if (!reading.isOff(member.key())) {
        tolerant(member);
      }
    }
  }

  private void add(Place at, @Nullable Keyword keyword) {
    if (keyword != null) {
      keywords.add(keyword);
      places.put(keyword, at);
    }
  }

  private void siblings() {
    List<String> ignored = new ArrayList<>();
    for (Place member : place.members()) {
      if (!reading.isStrict() && REMARKS.contains(member.key())) {
        add(member, keyword(member)); // They bind nobody, and are what people mean to read here.
      }
      if (ContractKeywords.KNOWN.contains(member.key()) && !SEEN_WITH_REF.contains(member.key())) {
        ignored.add("'" + member.key() + "'");
      }
    }
    if (!ignored.isEmpty()) {
      findings.warning(
          SchemaCodes.REF_SIBLINGS,
          place.span(),
          reading.dialect().title() + " ignores " + String.join(", ", ignored) + " beside '$ref'",
          "put the reference into 'allOf'" + newer());
    }
  }

  private String newer() {
    return switch (reading.dialect()) {
      case SWAGGER_20 -> "";
      case OPENAPI_30 -> ", or declare 'openapi: 3.1.0'";
      default -> ", or declare a newer '$schema'";
    };
  }

  private void strict(Place at) {
    if (reading.schema().resource().language().row(at.key()) == null) {
      remark(at);
    } else if (at.key().equals("dependencies")) {
      schemas.dependencies(at).forEach(keyword -> add(at, keyword));
    } else if (at.key().equals("items") && schemas.isTuple(at)) {
      add(at, schemas.read(at));
      Place rest = reading.sibling("additionalItems");
      if (rest != null) {
        add(rest, new Keyword.Items(schemas.schemaOrBoolean(rest)));
      }
    } else {
      add(at, keyword(at));
    }
  }

  private void tolerant(Place at) {
    if (reading.dialect() == Dialect.SWAGGER_20 && ContractKeywords.isLate(at.key())) {
      findings.warning(
          SchemaCodes.OTHER_VERSION,
          at.span(),
          "'" + at.key() + "' is no keyword of Swagger 2.0; read as OpenAPI 3 reads it",
          "convert the document to OpenAPI 3");
    }
    if (reading.dialect() == Dialect.OPENAPI_30 && ContractKeywords.ONLY_31.contains(at.key())) {
      findings.warning(
          SchemaCodes.OTHER_VERSION,
          at.span(),
          "'" + at.key() + "' is no keyword of OpenAPI 3.0; read as OpenAPI 3.1 reads it",
          "declare 'openapi: 3.1.0'");
    }
    if (values.has(at.key()) || schemas.has(at.key())) {
      add(at, keyword(at));
    }
  }

  private @Nullable Keyword keyword(Place at) {
    return schemas.has(at.key()) ? schemas.read(at) : values.read(at);
  }

  /** A keyword without meaning here, which says so if it would have one elsewhere. */
  private void remark(Place at) {
    String key = at.key();
    KeywordTable.Row row = KeywordTable.of(Dialect.JSON_SCHEMA_2020_12).get(key);
    boolean rule =
        row != null
            && row.vocabulary() != Vocabulary.META_DATA
            && row.vocabulary() != Vocabulary.CORE;
    if (KeywordTable.of(reading.dialect()).get(key) != null) {
      return; // The metaschema leaves it out on purpose.
    }
    if (rule) {
      findings.warning(
          SchemaCodes.OTHER_VERSION,
          at.span(),
          "'" + key + "' is no keyword of " + reading.dialect().title() + " and has no effect",
          "remove it, or name the dialect that has it by '$schema'");
    } else {
      misspelt(at, KeywordTable.of(reading.dialect()).names());
    }
  }

  private void misspelt(Place at, Set<String> known) {
    String key = at.key();
    boolean other =
        ContractKeywords.WITHOUT_EFFECT.contains(key)
            || ContractKeywords.KNOWN.contains(key)
            || key.startsWith("x-")
            || key.startsWith("$")
            || key.length() <= 3;
    String near = other ? null : Suggestion.nearest(key, known);
    if (near != null) {
      findings.warning(
          SchemaCodes.UNKNOWN_KEYWORD,
          at.span(),
          "'" + key + "' is no keyword of schemas",
          "did you mean '" + near + "'?");
    }
  }
}
