package dev.armature.runtime.config;

import dev.armature.runtime.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds what is configured for a security scheme against what the contract declares. */
final class DeclaredSchemes {
  private DeclaredSchemes() {}

  /**
   * The configuration with what it left to the contract.
   *
   * @throws IllegalArgumentException saying how it contradicts the contract
   */
  static SchemeConfig fit(String name, SchemeConfig configured, List<SecurityScheme> declared) {
    SecurityScheme scheme = find(name, declared);
    return configured.accept(new Fitting(scheme));
  }

  private static SecurityScheme find(String name, List<SecurityScheme> declared) {
    for (SecurityScheme scheme : declared) {
      if (scheme.name().equals(name)) {
        return scheme;
      }
    }
    List<String> names = declared.stream().map(SecurityScheme::name).toList();
    throw new IllegalArgumentException(
        "the contract has no security scheme '" + name + "'" + Similar.hint(name, names));
  }

  private record Fitting(SecurityScheme scheme) implements SchemeConfig.Visitor<SchemeConfig> {
    @Override
    public SchemeConfig apiKey(SchemeConfig.ApiKey configured) {
      SchemeConfig.Place place = place();
      if (place == null) {
        throw other("apiKey");
      }
      boolean elsewhere =
          (configured.place() != null && configured.place() != place)
              || (configured.name() != null && !sameName(configured.name(), place));
      if (elsewhere) {
        throw new IllegalArgumentException(
            "the contract has the key in the "
                + place.name().toLowerCase(Locale.ROOT)
                + " '"
                + scheme.parameter()
                + "'; leave out 'in' and 'name'");
      }
      return new SchemeConfig.ApiKey(place, scheme.parameter(), configured.keys());
    }

    @Override
    public SchemeConfig basic(SchemeConfig.Basic configured) {
      return require(SecurityScheme.Kind.BASIC, "basic", configured);
    }

    @Override
    public SchemeConfig jwt(SchemeConfig.Jwt configured) {
      return require(SecurityScheme.Kind.BEARER, "jwt", configured);
    }

    private SchemeConfig require(SecurityScheme.Kind kind, String word, SchemeConfig configured) {
      if (scheme.kind() != kind && scheme.kind() != SecurityScheme.Kind.OTHER) {
        throw other(word);
      }
      return configured;
    }

    private IllegalArgumentException other(String configured) {
      return new IllegalArgumentException(
          "'"
              + configured
              + "' does not fit the contract, which declares "
              + scheme.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** Header names are the same in any case (RFC 9110, section 5.1). */
    private boolean sameName(String name, SchemeConfig.Place place) {
      return place == SchemeConfig.Place.HEADER
          ? name.equalsIgnoreCase(scheme.parameter())
          : name.equals(scheme.parameter());
    }

    private SchemeConfig.@Nullable Place place() {
      return switch (scheme.kind()) {
        case API_KEY_HEADER -> SchemeConfig.Place.HEADER;
        case API_KEY_QUERY -> SchemeConfig.Place.QUERY;
        case API_KEY_COOKIE -> SchemeConfig.Place.COOKIE;
        case BASIC, BEARER, MUTUAL_TLS, OTHER -> null;
      };
    }
  }
}
