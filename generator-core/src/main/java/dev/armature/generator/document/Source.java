package dev.armature.generator.document;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.source.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document is made of.
 *
 * @param root the contract, overlays applied, as it is written
 * @param dialect what its schemas are written in
 * @param resolver finds what references stand for; what is wrong with them has been reported before
 * @param silent takes what has been reported before
 * @param wanted where the operations are that the document has
 * @param service what was understood of it
 */
record Source(
    Place root,
    Dialect dialect,
    RefResolver resolver,
    Findings silent,
    Set<Location> wanted,
    Service service) {
  boolean isSwagger() {
    return dialect == Dialect.SWAGGER_20;
  }

  /** The operations that were understood, by {@code document#pointer}. */
  Map<String, Operation> operations() {
    Map<String, Operation> all = new HashMap<>();
    service.operations().forEach(each -> all.put(each.origin().toString(), each));
    return all;
  }

  /** What an object stands for that may be a reference; null if that is nothing. */
  @Nullable Place follow(Place at) {
    Place place = at;
    for (int i = 0; place != null && i < 100; i++) {
      Place ref = place.get("$ref");
      if (ref == null || ref.text() == null) {
        return place.isObject() ? place : null;
      }
      place = resolver.resolve(ref, ref.text());
    }
    return null;
  }
}
