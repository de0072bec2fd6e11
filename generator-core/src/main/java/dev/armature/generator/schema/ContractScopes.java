package dev.armature.generator.schema;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contracts: each document is one resource, and all are in the contract's dialect. */
final class ContractScopes implements Scopes {
  private final RefResolver resolver;
  private final Map<URI, Resource> resources = new HashMap<>();

  ContractScopes(RefResolver resolver) {
    this.resolver = resolver;
  }

  Resource resource(Place place, Dialect dialect) {
    return resources.computeIfAbsent(
        place.document().file().uri(),
        uri -> new Resource(uri, Place.of(place.document()), Language.of(dialect)));
  }

  @Override
  public @Nullable Place resolve(Place at, Resource around, String reference) {
    return resolver.resolve(at, reference);
  }

  @Override
  public Resource resourceOf(Place place, Resource from) {
    return resource(place, from.dialect());
  }

  @Override
  public Resource enter(Place place, Resource around) {
    return around;
  }
}
