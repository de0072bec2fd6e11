package dev.armature.generator.read.keys;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.schema.ContractMembers;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports keys; a harmless one that stands in many places is one warning with their number. */
final class KeyFaults {
  static final String UNKNOWN = "contract/unknown-key";
  static final String MISSING = "contract/missing-key";

  /** Keys that only describe: without effect they change nothing. */
  private static final Set<String> REMARKS =
      Set.of(
          "summary",
          "description",
          "title",
          "externalDocs",
          "example",
          "examples",
          "tags",
          "name",
          "url",
          "email",
          "termsOfService",
          "version",
          "contact",
          "license",
          "identifier",
          "deprecated",
          "kind",
          "parent",
          "xml",
          "_meta",
          "icons",
          "value");

  private static final String IGNORED = "ignored";

  private final Findings findings;
  private final int minor;
  private final Map<Span, List<String>> said = new HashMap<>();
  private final Map<String, Repeated> repeated = new LinkedHashMap<>();

  private static final class Repeated {
    private final Diagnostic first;
    private int more;

    Repeated(Diagnostic first) {
      this.first = first;
    }
  }

  KeyFaults(Findings findings, int minor, Diagnostics said) {
    this.findings = findings;
    this.minor = minor;
    for (Diagnostic each : said.all()) {
      this.said.computeIfAbsent(each.span(), s -> new ArrayList<>()).add(each.message());
    }
  }

  /** A key that this kind of object does not have. */
  void unknown(Place owner, Place member, ObjectKind kind, Collection<String> known) {
    if (isSaid(member.span(), member.key())) {
      return;
    }
    List<String> all = new ArrayList<>(known);
    if (KeyTable.rows(kind).isReferable()) {
      all.add("$ref");
    }
    String near = Suggestion.nearest(member.key(), all);
    Set<String> owners = KeyTable.owners(member.key(), minor == Key.SWAGGER);
    if (ContractMembers.known(Dialect.OPENAPI_31).contains(member.key())) {
      owners.add(ObjectKind.SCHEMA.title());
    }
    String message = "'" + member.key() + "' is no key of " + kind.title();
    if (near != null) {
      fault(UNKNOWN, owner, member, message + "; did you mean '" + near + "'?");
    } else if (!owners.isEmpty() && !REMARKS.contains(member.key())) {
      fault(UNKNOWN, owner, member, message + ", but of " + String.join(", ", owners));
    } else {
      warn(UNKNOWN, keySpan(owner, member.key()), message + "; it is ignored", "remove it");
    }
  }

  /** A member of a schema that is no keyword: in 3.1 that is a remark unless it looks like one. */
  void keyword(Place owner, Place member, Dialect dialect) {
    String key = member.key();
    // A short remark is near to "not" by chance, but then it holds no schema.
    boolean guess = (key.length() > 3 || member.isObject()) && !key.startsWith("$");
    String near = guess ? Suggestion.nearest(key, ContractMembers.known(dialect)) : null;
    String message = "'" + key + "' is no keyword of schemas";
    if (near != null) {
      fault(SchemaCodes.UNKNOWN_KEYWORD, owner, member, message + "; did you mean '" + near + "'?");
    } else if (dialect.isOldContract()) {
      warn(
          SchemaCodes.UNKNOWN_KEYWORD,
          keySpan(owner, key),
          message + " in " + dialect.title() + "; it is ignored",
          "remove it, or begin its name with 'x-'");
    }
  }

  /** A key that a later version brought. */
  void version(Place owner, Place member, Key key, ObjectKind kind) {
    if (key.since() <= minor || isSaid(member.span(), key.name())) {
      return;
    }
    String message =
        "'" + key.name() + "' is a key of " + kind.title() + " since OpenAPI 3." + key.since();
    if (minor == Key.SWAGGER && !REMARKS.contains(key.name())) {
      fault(UNKNOWN, owner, member, message);
    } else {
      String help = "declare that version, or remove the key";
      warn(UNKNOWN, keySpan(owner, key.name()), message, help);
    }
  }

  /** A key that an object has and that changes nothing in this one. */
  void withoutEffect(Place owner, String key, String where) {
    warn(UNKNOWN, keySpan(owner, key), "'" + key + "' says nothing " + where, "remove it");
  }

  /** An object that lacks what the specification asks of it. */
  void lacking(Place owner, String what, String message) {
    if (!isSaid(owner.span(), message)) {
      warn(MISSING, owner.span(), message, "add '" + what + "'");
    }
  }

  /** An extension that was meant to be ours has lost its effect. */
  void extension(Place owner, Place member) {
    String key = member.key();
    // Of three parts, two wrong letters leave one.
    boolean ours = key.startsWith("x-arm") || key.contains("atu") || key.endsWith("re");
    if (ours && !key.equals("x-armature") && key.length() > 8 && key.length() < 13) {
      String near = Suggestion.nearest(key, List.of("x-armature"));
      if (near != null) {
        fault(UNKNOWN, owner, member, "'" + key + "' is unknown; did you mean '" + near + "'?");
      }
    }
  }

  /** A key beside {@code $ref}, where it has no effect. */
  void beside(Place owner, Place member, ObjectKind kind) {
    warn(
        UNKNOWN,
        keySpan(owner, member.key()),
        "'" + member.key() + "' has no effect beside '$ref' in place of a " + kind.title(),
        "move it to what the reference leads to");
  }

  /** Whether a key is a status of responses; reports it if it is none. */
  boolean isStatus(Place owner, Place member) {
    String key = member.key();
    if (key.matches("(?i)[1-5][0-9][0-9]|[1-5]XX|default")) {
      return true;
    }
    if (!isSaid(member.span(), key)) {
      warn(
          UNKNOWN,
          keySpan(owner, key),
          "'" + key + "' is no status; the response is ignored",
          "write 200, 2XX or default");
    }
    return false;
  }

  /** What an object of a kind must have and this one has not. */
  void missing(Place place, ObjectKind kind, KeyRows rows) {
    Place type = place.get("type");
    for (KeyRows.Requirement need : rows.required()) {
      boolean applies = minor <= need.until();
      boolean typed = need.when() == null || type != null && need.when().equals(type.text());
      String first = need.names().get(0);
      boolean there = need.names().stream().anyMatch(name -> place.get(name) != null);
      if (applies && typed && !there && !isMissingSaid(place, need.names())) {
        String keys = "'" + String.join("' or '", need.names()) + "'";
        String message = kind.title() + " without " + keys;
        if (need.grave()) {
          findings.fault(MISSING, place, message, "read as if nothing were said");
        } else {
          warn(MISSING, place.span(), message, "add '" + first + "'");
        }
      }
    }
  }

  private boolean isMissingSaid(Place place, List<String> names) {
    return names.stream().anyMatch(name -> isSaid(place.span(), name));
  }

  private boolean isSaid(Span span, String word) {
    return said.getOrDefault(span, List.of()).stream().anyMatch(text -> text.contains(word));
  }

  private void fault(String code, Place owner, Place member, String message) {
    findings.fault(code, member, keySpan(owner, member.key()), message, IGNORED);
  }

  private void warn(String code, Span span, String message, @Nullable String help) {
    Repeated known = repeated.get(code + message);
    if (known == null) {
      Diagnostic first = new Diagnostic(code, Severity.WARNING, message, span, List.of(), help);
      repeated.put(code + message, new Repeated(first));
    } else {
      known.more++;
    }
  }

  /** Reports what was counted. */
  void finish() {
    for (Repeated each : repeated.values()) {
      String more = each.more == 0 ? "" : " (here and in " + each.more + " more places)";
      Diagnostic d = each.first;
      findings.warning(d.code(), d.span(), d.message() + more, d.help());
    }
  }

  private static Span keySpan(Place owner, String key) {
    Node.Member member = owner.node() instanceof Node.ObjectNode object ? object.member(key) : null;
    return member == null ? owner.span() : member.keySpan();
  }
}
