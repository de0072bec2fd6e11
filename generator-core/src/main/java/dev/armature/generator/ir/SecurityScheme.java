package dev.armature.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared way to prove who calls.
 *
 * @param name its key in the contract
 * @param kind what has to be shown
 * @param doc what the contract says of it
 * @param origin where it was written
 */
public record SecurityScheme(String name, Kind kind, Doc doc, Origin origin) {
  /** What has to be shown. */
  public sealed interface Kind {
    /** A key in a header, query parameter or cookie. */
    record ApiKey(HttpBinding.Location in, String parameter) implements Kind {}

    /** An HTTP authentication scheme: {@code basic}, {@code bearer}, in lower case. */
    record Http(String scheme, @Nullable String bearerFormat) implements Kind {}

    /** OAuth 2.0; the token arrives as a bearer token. */
    record OAuth2(List<String> scopes) implements Kind {
      public OAuth2 {
        scopes = List.copyOf(scopes);
      }
    }

    /** OpenID Connect; the token arrives as a bearer token. */
    record OpenIdConnect(String url) implements Kind {}

    /** A client certificate. */
    record MutualTls() implements Kind {}
  }
}
