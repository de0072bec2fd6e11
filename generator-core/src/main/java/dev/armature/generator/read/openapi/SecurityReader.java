package dev.armature.generator.read.openapi;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.SecurityRequirement;
import dev.armature.generator.ir.SecurityRequirement.SchemeScopes;
import dev.armature.generator.ir.SecurityScheme;
import dev.armature.generator.ir.SecurityScheme.Kind;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads security schemes and requirements. */
final class SecurityReader {
  private static final String UNKNOWN_SCOPE = "contract/unknown-scope";

  /** Words of fewer letters are all near to each other. */
  private static final int SHORT = 4;

  /** The registry of RFC 9110, section 16.4.1. */
  private static final Set<String> HTTP_SCHEMES =
      Set.of(
          "basic",
          "bearer",
          "concealed",
          "digest",
          "dpop",
          "gnap",
          "hoba",
          "mutual",
          "negotiate",
          "oauth",
          "privatetoken",
          "scram-sha-1",
          "scram-sha-256",
          "vapid");

  private final Contract contract;
  private @Nullable Map<String, Kind> known;

  SecurityReader(Contract contract) {
    this.contract = contract;
  }

  List<SecurityScheme> schemes() {
    List<SecurityScheme> schemes = new ArrayList<>();
    Place components = contract.fields().object(contract.root(), "components");
    if (components == null) {
      return schemes;
    }
    for (Place at : contract.fields().members(components, "securitySchemes")) {
      Place scheme = contract.follow(at);
      Kind kind = scheme == null ? null : kind(scheme);
      if (scheme != null && kind != null) {
        String text = contract.fields().text(scheme, "description");
        Doc doc = text == null ? Doc.NONE : new Doc(null, text, false);
        schemes.add(new SecurityScheme(at.key(), kind, doc, Origins.of(at)));
      }
    }
    return schemes;
  }

  /** The alternatives at an element; null if it says nothing. */
  @Nullable List<SecurityRequirement> requirements(Place element) {
    if (element.get("security") == null) {
      return null;
    }
    List<SecurityRequirement> alternatives = new ArrayList<>();
    for (Place at : contract.fields().items(element, "security")) {
      List<SchemeScopes> all = new ArrayList<>();
      for (Place scheme : at.members()) {
        declared(at, scheme);
        all.add(new SchemeScopes(scheme.key(), contract.fields().texts(at, scheme.key())));
      }
      alternatives.add(new SecurityRequirement(all));
    }
    return alternatives;
  }

  /** Said where it is written, so that what holds for all operations is said once. */
  private void declared(Place requirement, Place scheme) {
    Map<String, Kind> known = known();
    if (known.get(scheme.key()) instanceof Kind.OAuth2 oauth) {
      granted(scheme, oauth.scopes());
    }
    if (!known.containsKey(scheme.key())) {
      String meant = Suggestion.didYouMean(scheme.key(), known.keySet());
      contract
          .findings()
          .error(
              "contract/unknown-scheme",
              keySpan(requirement, scheme),
              "security scheme '" + scheme.key() + "' is not declared",
              meant == null ? "declare it under '" + home() + "'" : meant);
    }
  }

  private String home() {
    return contract.isSwagger() ? "securityDefinitions" : "components.securitySchemes";
  }

  private Map<String, Kind> known() {
    if (known == null) {
      Map<String, Kind> kinds = new LinkedHashMap<>();
      schemes().forEach(each -> kinds.put(each.name(), each.kind()));
      known = kinds;
    }
    return known;
  }

  private void granted(Place scheme, List<String> scopes) {
    for (Place item : scheme.items()) {
      String scope = item.text() == null ? Nodes.written(item.node()) : item.text();
      if (scopes.contains(scope)) {
        continue;
      }
      String near = scope.length() < SHORT ? null : Suggestion.didYouMean(scope, scopes);
      String message = "no flow of '" + scheme.key() + "' has the scope '" + scope + "'";
      if (near == null) {
        contract.findings().note(UNKNOWN_SCOPE, item.span(), message, null);
      } else {
        contract.findings().warning(UNKNOWN_SCOPE, item.span(), message, near);
      }
    }
  }

  private static Span keySpan(Place requirement, Place scheme) {
    Node.Member member =
        requirement.node() instanceof Node.ObjectNode object ? object.member(scheme.key()) : null;
    return member == null ? scheme.span() : member.keySpan();
  }

  private @Nullable Kind kind(Place scheme) {
    String type = contract.fields().text(scheme, "type");
    switch (type == null ? "" : type) {
      case "apiKey":
        return apiKey(scheme);
      case "http":
        return http(scheme);
      case "oauth2":
        return new Kind.OAuth2(scopes(scheme));
      case "openIdConnect":
        String url = contract.fields().text(scheme, "openIdConnectUrl");
        return new Kind.OpenIdConnect(url == null ? "" : url);
      case "mutualTLS":
        return new Kind.MutualTls();
      default:
        contract.warn(
            scheme,
            "unknown security scheme type '" + type + "'; the scheme is left out",
            "the types are apiKey, http, oauth2, openIdConnect and mutualTLS");
        return null;
    }
  }

  private @Nullable Kind apiKey(Place scheme) {
    String name = contract.fields().text(scheme, "name");
    String in = contract.fields().text(scheme, "in");
    if (name == null || in == null || !Set.of("header", "query", "cookie").contains(in)) {
      contract.warn(scheme, "an API key needs 'name' and 'in: header', 'query' or 'cookie'", null);
      return null;
    }
    return new Kind.ApiKey(HttpBinding.Location.valueOf(in.toUpperCase(Locale.ROOT)), name);
  }

  private Kind http(Place scheme) {
    String name = contract.fields().text(scheme, "scheme");
    String plain = name == null ? "bearer" : name.toLowerCase(Locale.ROOT);
    String near = Suggestion.didYouMean(plain, HTTP_SCHEMES);
    if (!HTTP_SCHEMES.contains(plain) && near != null) {
      contract.warn(scheme, "'" + name + "' is no known scheme of HTTP", near);
    }
    return new Kind.Http(plain, contract.fields().text(scheme, "bearerFormat"));
  }

  private List<String> scopes(Place scheme) {
    Set<String> scopes = new LinkedHashSet<>();
    for (Place flow : contract.fields().members(scheme, "flows")) {
      contract.fields().members(flow, "scopes").forEach(scope -> scopes.add(scope.key()));
    }
    return List.copyOf(scopes);
  }
}
