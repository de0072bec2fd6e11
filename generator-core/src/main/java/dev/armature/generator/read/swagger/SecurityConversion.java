package dev.armature.generator.read.swagger;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts security definitions (Swagger 2.0, Security Scheme Object). */
final class SecurityConversion {
  private static final Map<String, String> FLOWS =
      Map.of(
          "implicit", "implicit",
          "password", "password",
          "application", "clientCredentials",
          "accessCode", "authorizationCode");

  private final Swagger document;

  SecurityConversion(Swagger document) {
    this.document = document;
  }

  /** All schemes, those left out that are of no known type. */
  Node convert(Place definitions) {
    ObjectDraft draft = new ObjectDraft(definitions);
    for (Place at : definitions.members()) {
      Node scheme = at.key().startsWith("x-") ? null : scheme(at);
      if (scheme != null) {
        draft.set(at.key(), at.span(), scheme);
      }
    }
    return draft.build();
  }

  private @Nullable Node scheme(Place at) {
    if (!at.isObject()) {
      document.fields().wrong(at, "an object");
      return null;
    }
    String type = document.text(at, "type");
    ObjectDraft draft = new ObjectDraft(at);
    switch (type) {
      case "basic":
        return draft.copy("description").text("type", "http").text("scheme", "basic").build();
      case "apiKey":
        return draft.copy("description", "type", "name", "in").build();
      case "oauth2":
        return draft.copy("description", "type").set("flows", flows(at)).build();
      default:
        unknown(at, type);
        return null;
    }
  }

  /** The look at the keys says where there is none. */
  private void unknown(Place at, String type) {
    if (!type.isEmpty()) {
      document.warn(
          at,
          "unknown security scheme type '" + type + "'; the scheme is left out",
          "the types are basic, apiKey and oauth2");
    }
  }

  private Node flows(Place scheme) {
    String flow = document.text(scheme, "flow");
    String name = FLOWS.get(flow);
    if (name == null && !flow.isEmpty()) {
      document.warn(
          scheme,
          "unknown flow '" + flow + "'; its scopes are read all the same",
          "the flows are implicit, password, application and accessCode");
    }
    Node urls = new ObjectDraft(scheme).copy("authorizationUrl", "tokenUrl", "scopes").build();
    return new ObjectDraft(scheme).set(name == null ? "implicit" : name, urls).build();
  }
}
