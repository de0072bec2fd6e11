package dev.armature.generator.reader.keys;

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

/**
 * Walks a contract by the kinds of its objects, each once, and reports keys that may not stand
 * where they do. Parts that no operation uses are walked as well. What stands in examples,
 * defaults, listed values and extensions is data and not looked at.
 */
public final class KeyWalk {
  private static final int PLAIN = 9;

  private record Visit(Place place, ObjectKind kind) {}

  private final Place root;
  private final RefResolver resolver;
  private final int minor;
  private final Dialect dialect;
  private final KeyFaults faults;
  private final Deque<Visit> open = new ArrayDeque<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private KeyWalk(Place root, RefResolver resolver, int minor, KeyFaults faults) {
    this.root = root;
    this.resolver = resolver;
    this.minor = minor;
    this.dialect = minor == 0 ? Dialect.OPENAPI_30 : Dialect.OPENAPI_31;
    this.faults = faults;
  }

  /**
   * Reports the keys of an OpenAPI document, and of what it refers to in others.
   *
   * @param minor its minor version: 0 for 3.0
   * @param said what the readers have found; it is not said again
   */
  public static void openApi(
      Place root, int minor, RefResolver resolver, Findings findings, Diagnostics said) {
    KeyFaults faults = new KeyFaults(findings, minor, said);
    new KeyWalk(root, resolver, minor, faults).walk(ObjectKind.OPENAPI);
  }

  /** Reports the keys of an MCP schema document. */
  public static void mcp(Place root, RefResolver resolver, Findings findings, Diagnostics said) {
    KeyFaults faults = new KeyFaults(findings, PLAIN, said);
    new KeyWalk(root, resolver, PLAIN, faults).walk(ObjectKind.MCP_DOCUMENT);
  }

  private void walk(ObjectKind kind) {
    open.add(new Visit(root, kind));
    while (!open.isEmpty()) {
      Visit visit = open.remove();
      if (visit.place().isObject() && seen.add(visit.place().node())) {
        visit(visit.place(), visit.kind());
      }
    }
    faults.finish();
  }

  private void visit(Place place, ObjectKind kind) {
    KeyRows rows = KeyTable.rows(kind);
    Place ref = place.get("$ref");
    boolean refers = ref != null && ref.text() != null;
    if (refers) {
      follow(ref, kind);
    }
    if (refers && rows.isReferable()) {
      beside(place, kind);
    } else if (kind != ObjectKind.SCHEMA) {
      fixed(place, kind, rows);
    } else if (place.get("$schema") == null) {
      schema(place, refers, rows);
    }
  }

  private void fixed(Place place, ObjectKind kind, KeyRows rows) {
    for (Place member : place.members()) {
      Key key = rows.keys().get(member.key());
      if (key != null) {
        faults.version(place, member, key, kind);
        inside(member, key);
      } else if (isExtension(member.key())) {
        faults.extension(place, member);
      } else if (rows.others() == null) {
        faults.unknown(place, member, kind, rows.keys().keySet());
      } else if (kind != ObjectKind.RESPONSES || faults.isStatus(place, member)) {
        open.add(new Visit(member, rows.others()));
      }
    }
    faults.missing(place, kind, rows);
  }

  private void inside(Place member, Key key) {
    if (key.kind() != null) {
      List<Place> all =
          switch (key.shape()) {
            case ONE -> List.of(member);
            case LIST -> member.items();
            case MAP -> member.members();
          };
      all.forEach(each -> open.add(new Visit(each, key.kind())));
    }
  }

  private void schema(Place place, boolean refers, KeyRows rows) {
    boolean alone = refers && minor == 0;
    for (Place member : place.members()) {
      Key key = rows.keys().get(member.key());
      ContractMembers.Inside inside = ContractMembers.inside(member.key());
      if (key != null) {
        inside(member, key);
      } else if (isExtension(member.key())) {
        faults.extension(place, member);
      } else if (inside != null) {
        schemas(member, inside);
      } else if (!alone && !ContractMembers.known(dialect).contains(member.key())) {
        faults.keyword(place, member, dialect);
      }
    }
  }

  private void schemas(Place member, ContractMembers.Inside inside) {
    List<Place> all =
        switch (inside) {
          case ONE -> member.isObject() ? List.of(member) : member.items();
          case LIST -> member.items();
          case MAP -> member.members();
        };
    all.forEach(each -> open.add(new Visit(each, ObjectKind.SCHEMA)));
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
  private void follow(Place ref, ObjectKind kind) {
    String text = ref.text();
    boolean own = ref.document() == root.document();
    if (text == null || own && text.startsWith("#/components/")) {
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
        open.add(new Visit(target, kind));
      }
    } catch (IllegalArgumentException e) {
      // The readers say so: ref/syntax.
    }
  }

  private static boolean isExtension(String key) {
    return key.startsWith("x-");
  }
}
