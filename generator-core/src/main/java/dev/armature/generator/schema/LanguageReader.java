package dev.armature.generator.schema;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what {@code $schema} stands for, through metaschemas of the user's own as well. */
final class LanguageReader {
  private final Sources sources;
  private final Findings findings;
  private final Map<String, Language> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /** Where metaschemas come from. */
  @FunctionalInterface
  interface Sources {
    /** The document with a URI, or null if there is none. */
    @Nullable Document find(String uri) throws SourceException;
  }

  LanguageReader(Sources sources, Findings findings) {
    this.sources = sources;
    this.findings = findings;
  }

  /**
   * The language of a document: of the schema that it is, or of the schemas that it holds if it is
   * a contract, where {@code jsonSchemaDialect} may say it (OpenAPI 3.1.1, section 4.8.1).
   */
  Language ofDocument(Place root, Language otherwise) {
    Dialect contract = ContractDialect.of(root);
    if (contract == null) {
      return of(root, otherwise);
    }
    Place at = contract == Dialect.OPENAPI_31 ? root.get("jsonSchemaDialect") : null;
    Language named = at == null ? null : named(at);
    return named == null ? Language.of(contract) : named;
  }

  /** The language of a schema: its own, or else the one around it. */
  Language of(Place schema, Language around) {
    Place at = schema.get("$schema");
    if (at == null || around.dialect().idKeyword() == null) {
      return around;
    }
    Language named = named(at);
    return named == null ? around : named;
  }

  private @Nullable Language named(Place at) {
    String uri = at.text();
    if (uri == null) {
      unknown(at, "'" + at.key() + "' takes the URI of a metaschema");
      return null;
    }
    return find(at, uri);
  }

  private @Nullable Language find(Place at, String uri) {
    Dialect dialect = Dialect.of(uri);
    if (dialect != null) {
      return Language.of(dialect);
    }
    String plain = UriText.withoutFragment(uri);
    Language language = known.get(plain);
    if (language == null) {
      if (!open.add(plain)) {
        unknown(at, "the metaschema '" + plain + "' builds on itself, and on no published dialect");
        return null;
      }
      language = custom(at, plain);
      open.remove(plain);
      if (language != null) {
        known.put(plain, language);
      }
    }
    return language;
  }

  private @Nullable Language custom(Place at, String uri) {
    Document document;
    try {
      document = sources.find(uri);
    } catch (SourceException e) {
      findings.report(e);
      return null;
    }
    if (document == null) {
      unknown(at, "unknown dialect '" + uri + "'");
      return null;
    }
    Place root = Place.of(document);
    Place base = root.get("$schema");
    String text = base == null ? null : base.text();
    if (base == null || text == null || uri.equals(UriText.withoutFragment(text))) {
      unknown(at, "the metaschema '" + uri + "' does not say which dialect it builds on");
      return null;
    }
    Language language = find(base, text);
    return language == null ? null : narrowed(language, root.get("$vocabulary"));
  }

  private Language narrowed(Language language, @Nullable Place vocabularies) {
    boolean modern =
        switch (language.dialect()) {
          case JSON_SCHEMA_2019_09, JSON_SCHEMA_2020_12, OPENAPI_31 -> true;
          default -> false;
        };
    if (vocabularies == null || !modern) {
      return language;
    }
    Set<Vocabulary> used = EnumSet.of(Vocabulary.CORE);
    boolean assertsFormat = false;
    for (Place each : vocabularies.members()) {
      boolean required = each.node() instanceof Node.BooleanNode bool && bool.value();
      Set<Vocabulary> named = Vocabulary.of(each.key());
      if (named != null) {
        used.addAll(named);
      } else if (required) {
        findings.error(
            SchemaCodes.VOCABULARY,
            each.span(),
            "the vocabulary '" + each.key() + "' is required but unknown",
            "make it optional (false) if its keywords are remarks");
      }
      assertsFormat |= assertsFormat(each.key(), required);
    }
    return new Language(language.dialect(), used, assertsFormat);
  }

  /** 2019-09 asserts where its vocabulary is required; 2020-12 has a vocabulary for that. */
  private static boolean assertsFormat(String vocabulary, boolean required) {
    return vocabulary.endsWith("/2020-12/vocab/format-assertion")
        || required && vocabulary.endsWith("/2019-09/vocab/format");
  }

  private void unknown(Place at, String message) {
    if (!findings.isStrict()) {
      return; // A contract is read by its own dialect then.
    }
    findings.error(
        SchemaCodes.DIALECT,
        at.span(),
        message,
        "name a published dialect, such as '"
            + "https://json-schema.org/draft/2020-12/schema', or give its metaschema by a folder"
            + " or map of remote documents");
  }
}
