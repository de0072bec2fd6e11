package dev.armature.generator.schema;

import dev.armature.generator.source.Location;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Contracts: each document is one resource in the contract's dialect, but for schemas with an
 * {@code $id} of their own.
 */
final class ContractScopes implements Scopes {
  private final RefResolver resolver;
  private final LanguageReader languages;
  private final Map<Location, Resource> resources = new HashMap<>();

  ContractScopes(RefResolver resolver, Findings findings) {
    this.resolver = resolver;
    this.languages = new LanguageReader(resolver::document, findings);
  }

  Resource resource(Place place, Dialect dialect) {
    Place root = resolver.resourceAround(place);
    return resources.computeIfAbsent(
        root.location(), at -> resolver.resource(root, languages.of(root, Language.of(dialect))));
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
    return resource(place, around.dialect());
  }
}
