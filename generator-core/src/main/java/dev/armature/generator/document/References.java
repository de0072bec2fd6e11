package dev.armature.generator.document;

import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.schema.ComponentKinds;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes references lead to places of the document. */
final class References {
  private final Source source;
  private final Components components;
  private final OpenApiVersion version;
  private final boolean whole;
  private final Set<String> written = new HashSet<>();

  /**
   * References of a document.
   *
   * @param whole whether the document has all that the contract has, at the same places
   */
  References(Source source, Components components, OpenApiVersion version, boolean whole) {
    this.source = source;
    this.components = components;
    this.version = version;
    this.whole = whole;
  }

  /** What a reference stands for, or null if that is nothing. */
  @Nullable Place target(Place ref) {
    String text = ref.text();
    Place target = text == null ? null : source.resolver().resolve(ref, text);
    return target != null && target.location().equals(ref.location()) ? null : target;
  }

  /**
   * The reference that the document has in the place of one of the contract.
   *
   * @param ref the value of its {@code $ref}
   * @return null if it leads nowhere, or to what cannot be referred to in the document
   */
  @Nullable String to(Place ref, ObjectKind kind) {
    Place target = target(ref);
    if (target == null) {
      return null;
    }
    String home = Components.home(kind);
    String wanted = home == null || kind == ObjectKind.SCHEMA ? null : home;
    if (wanted != null && ComponentKinds.isOther(ref, target, wanted, source.silent())) {
      return null;
    }
    String kept = kept(ref, target);
    String to = kept == null ? components.pull(target, kind) : kept;
    if (to != null) {
      written.add(to);
    }
    return to;
  }

  /** Whether a reference that was written leads to a component. */
  boolean leadTo(String home, String name) {
    return written.contains(Components.reference(home, name));
  }

  /** The reference to what stands in the document where the contract has it; else null. */
  private @Nullable String kept(Place ref, Place target) {
    if (target.document() != source.root().document()) {
      return null;
    }
    JsonPointer pointer = target.pointer();
    List<String> way = pointer.tokens();
    if (source.isSwagger()) {
      boolean named = way.size() >= 2 && way.get(0).equals("definitions");
      return named ? moved(way) : null;
    }
    boolean stays = way.isEmpty() || way.get(0).equals("components") || whole;
    boolean gone = version == OpenApiVersion.V3_0 && way.contains("$defs");
    if (!stays || gone || source.root().get("openapi") == null) {
      return null;
    }
    String text = String.valueOf(ref.text());
    boolean here = text.startsWith("#") && ref.document() == source.root().document();
    return here ? text : pointer.toFragment();
  }

  private static String moved(List<String> way) {
    JsonPointer pointer = JsonPointer.ROOT.append("components").append("schemas");
    for (String token : way.subList(1, way.size())) {
      pointer = pointer.append(token);
    }
    return pointer.toFragment();
  }
}
