package dev.armature.generator.read.keys;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.schema.ContractMembers;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a contract by the kinds of its objects, each once, and reports keys that may not stand
 * where they do. Parts that no operation uses are walked as well. What stands in examples,
 * defaults, listed values and extensions is data and not looked at.
 */
public final class KeyWalk {
  private static final int PLAIN = 9;

  /** A part to look at; its schemas are written in the dialect. */
  private record Visit(Place place, ObjectKind kind, Dialect dialect) {}

  private final Place root;
  private final RefResolver resolver;
  private final int minor;
  private final KeyFaults faults;
  private final KeyEffects effects;
  private final SwaggerEffects swagger;
  private final Deque<Visit> open = new ArrayDeque<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private KeyWalk(Place root, RefResolver resolver, int minor, KeyFaults faults) {
    this.root = root;
    this.resolver = resolver;
    this.minor = minor;
    this.faults = faults;
    this.effects = new KeyEffects(faults);
    this.swagger = new SwaggerEffects(faults);
  }

  /**
   * Reports the keys of an OpenAPI document, and of what it refers to in others.
   *
   * @param minor its minor version: 0 for 3.0
   * @param dialect what its schemas are written in
   * @param said what the readers have found; it is not said again
   */
  public static void openApi(
      Place root,
      int minor,
      Dialect dialect,
      RefResolver resolver,
      Findings findings,
      Diagnostics said) {
    KeyFaults faults = new KeyFaults(findings, minor, said);
    new KeyWalk(root, resolver, minor, faults).walk(ObjectKind.OPENAPI, dialect);
  }

  /** Reports the keys of a Swagger 2.0 document, and of what it refers to in others. */
  public static void swagger(
      Place root, RefResolver resolver, Findings findings, Diagnostics said) {
    KeyFaults faults = new KeyFaults(findings, Key.SWAGGER, said);
    new KeyWalk(root, resolver, Key.SWAGGER, faults).walk(ObjectKind.SWAGGER, Dialect.SWAGGER_20);
  }

  /** Reports the keys of an MCP schema document. */
  public static void mcp(
      Place root, Dialect dialect, RefResolver resolver, Findings findings, Diagnostics said) {
    KeyFaults faults = new KeyFaults(findings, PLAIN, said);
    new KeyWalk(root, resolver, PLAIN, faults).walk(ObjectKind.MCP_DOCUMENT, dialect);
  }

  private void walk(ObjectKind kind, Dialect dialect) {
    open.add(new Visit(root, kind, dialect));
    while (!open.isEmpty()) {
      Visit visit = open.remove();
      if (visit.place().isObject() && seen.add(visit.place().node())) {
        visit(visit);
      }
    }
    faults.finish();
  }

  private void visit(Visit visit) {
    Place place = visit.place();
    ObjectKind kind = visit.kind();
    KeyRows rows = KeyTable.rows(kind);
    Place ref = place.get("$ref");
    boolean refers = ref != null && ref.text() != null;
    if (refers) {
      follow(ref, visit);
    }
    if (refers && rows.isReferable()) {
      beside(place, kind);
    } else if (kind != ObjectKind.SCHEMA) {
      fixed(visit, rows);
    } else {
      Dialect dialect = dialect(visit);
      if (dialect != null) {
        schema(new Visit(place, kind, dialect), refers, rows);
      }
    }
  }

  /** What a schema is written in, or null if that is not known. */
  private static @Nullable Dialect dialect(Visit visit) {
    Place said = visit.place().get("$schema");
    String text = said == null ? null : said.text();
    return text == null ? visit.dialect() : Dialect.of(text);
  }

  private void fixed(Visit visit, KeyRows rows) {
    Place place = visit.place();
    ObjectKind kind = visit.kind();
    for (Place member : place.members()) {
      Key key = rows.keys().get(member.key());
      if (key != null) {
        if (minor != Key.SWAGGER || kind.isInSwagger()) {
          faults.version(place, member, key, kind);
        }
        effects.check(place, member, kind, rows);
        inside(member, key, visit.dialect());
      } else if (isExtension(member.key())) {
        faults.extension(place, member);
      } else if (rows.others() == null) {
        faults.unknown(place, member, kind, rows.keys().keySet());
      } else if (!isResponses(kind) || faults.isStatus(place, member)) {
        open.add(new Visit(member, rows.others(), visit.dialect()));
      }
    }
    faults.missing(place, kind, rows);
    if (kind == ObjectKind.PARAMETER) {
      effects.checkParameter(place);
    } else if (kind == ObjectKind.SWAGGER_PARAMETER) {
      effects.checkParameter(place);
      swagger.checkParameter(place);
    } else if (kind == ObjectKind.SWAGGER_SECURITY_SCHEME) {
      swagger.checkFlow(place);
    }
  }

  private static boolean isResponses(ObjectKind kind) {
    return kind == ObjectKind.RESPONSES || kind == ObjectKind.SWAGGER_RESPONSES;
  }

  private void inside(Place member, Key key, Dialect dialect) {
    if (key.kind() != null) {
      List<Place> all =
          switch (key.shape()) {
            case ONE -> List.of(member);
            case LIST -> member.items();
            case MAP -> member.members();
          };
      all.forEach(each -> open.add(new Visit(each, key.kind(), dialect)));
    }
  }

  private void schema(Visit visit, boolean refers, KeyRows rows) {
    Place place = visit.place();
    Dialect dialect = visit.dialect();
    boolean alone = refers && dialect.isOldContract();
    for (Place member : place.members()) {
      Key key = rows.keys().get(member.key());
      ContractMembers.Inside inside = ContractMembers.inside(member.key());
      if (key != null) {
        inside(member, key, dialect);
      } else if (isExtension(member.key())) {
        faults.extension(place, member);
      } else if (inside != null) {
        schemas(member, inside, dialect);
      } else if (!alone && !ContractMembers.known(dialect).contains(member.key())) {
        faults.keyword(place, member, dialect);
      }
    }
  }

  private void schemas(Place member, ContractMembers.Inside inside, Dialect dialect) {
    List<Place> all =
        switch (inside) {
          case ONE -> member.isObject() ? List.of(member) : member.items();
          case LIST -> member.items();
          case MAP -> member.members();
        };
    all.forEach(each -> open.add(new Visit(each, ObjectKind.SCHEMA, dialect)));
  }

  /** A Reference Object has a summary and a description since 3.1; 3.0 ignores them harmlessly. */
  private void beside(Place place, ObjectKind kind) {
    for (Place member : place.members()) {
      boolean own = Set.of("$ref", "summary", "description").contains(member.key());
      if (!own && !isExtension(member.key())) {
        faults.beside(place, member, kind);
      }
    }
  }

  /** The readers report references that lead nowhere; own components are walked anyway. */
  private void follow(Place ref, Visit visit) {
    String text = ref.text();
    boolean own = ref.document() == root.document();
    if (text == null || own && isWalked(text)) {
      return;
    }
    try {
      int hash = text.indexOf('#');
      String file = hash < 0 ? text : text.substring(0, hash);
      String fragment = hash < 0 ? "" : text.substring(hash + 1);
      if (!fragment.isEmpty() && !fragment.startsWith("/")) {
        return;
      }
      URI base = ref.document().file().uri();
      URI uri = file.isEmpty() ? base : base.resolve(file.replace(" ", "%20"));
      Place target = resolver.place(uri, JsonPointer.parseFragment(fragment));
      if (target != null) {
        open.add(new Visit(target, visit.kind(), visit.dialect()));
      }
    } catch (IllegalArgumentException e) {
      // The readers say so: ref/syntax.
    }
  }

  private boolean isWalked(String reference) {
    return minor == Key.SWAGGER
        ? reference.matches("#/(definitions|parameters|responses)/.*")
        : reference.startsWith("#/components/");
  }

  private static boolean isExtension(String key) {
    return key.startsWith("x-");
  }
}
