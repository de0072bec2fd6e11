package dev.armature.generator.read.keys;

import dev.armature.generator.schema.Place;
import java.util.List;
import java.util.Map;

/** Reports keys of Swagger 2.0 that others of the same object take the meaning from, or ask for. */
final class SwaggerEffects {
  private static final List<String> OF_VALUES =
      List.of("type", "format", "items", "collectionFormat", "default", "enum", "allowEmptyValue");

  private static final Map<String, List<String>> URLS =
      Map.of(
          "implicit", List.of("authorizationUrl"),
          "password", List.of("tokenUrl"),
          "application", List.of("tokenUrl"),
          "accessCode", List.of("authorizationUrl", "tokenUrl"));

  private final KeyFaults faults;

  SwaggerEffects(KeyFaults faults) {
    this.faults = faults;
  }

  /** A body has a schema, and every other parameter a type. */
  void checkParameter(Place parameter) {
    String in = text(parameter, "in");
    boolean body = in.equals("body");
    if (in.isEmpty()) {
      return;
    }
    for (String key : body ? OF_VALUES : List.of("schema")) {
      if (parameter.get(key) != null) {
        faults.withoutEffect(parameter, key, "in a parameter in: " + in);
      }
    }
    String needed = body ? "schema" : "type";
    if (parameter.get(needed) == null) {
      String read = body ? "; it may be any JSON" : "; read as a string";
      String message = "a parameter in: " + in + " without '" + needed + "'" + read;
      faults.lacking(parameter, needed, message);
    }
    if ("file".equals(text(parameter, "type")) && !in.equals("formData")) {
      faults.withoutEffect(parameter, "type", "as 'file' in a parameter in: " + in);
    }
  }

  /** The URLs that a flow of OAuth 2 needs. */
  void checkFlow(Place scheme) {
    for (String url : URLS.getOrDefault(text(scheme, "flow"), List.of())) {
      if (scheme.get(url) == null) {
        faults.lacking(
            scheme, url, "the flow '" + text(scheme, "flow") + "' without '" + url + "'");
      }
    }
  }

  private static String text(Place owner, String key) {
    Place at = owner.get(key);
    String text = at == null ? null : at.text();
    return text == null ? "" : text;
  }
}
