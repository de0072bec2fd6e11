package dev.armature.generator.read.swagger;

import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what becomes a request body out of the parameters of a path item and its operation. */
final class ParameterLists {
  private final Swagger document;
  private final Map<String, Place> form = new LinkedHashMap<>();
  private @Nullable Place body;

  ParameterLists(Swagger document) {
    this.document = document;
  }

  /** The body, or null if there is none. */
  @Nullable Place body() {
    return body;
  }

  /** The parameters in the form, those of the operation in the place of the path item's. */
  List<Place> form() {
    return List.copyOf(form.values());
  }

  /**
   * Adds a list; a later one wins.
   *
   * @return what stays a parameter, references followed
   */
  List<Place> addAll(List<Place> list) {
    List<Place> others = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Place first = null;
    for (Place at : list) {
      Place parameter = document.follow(at);
      String in = parameter == null ? "" : document.text(parameter, "in");
      if (parameter == null) {
        continue;
      }
      switch (in) {
        case "body" -> first = first == null ? parameter : second(at, first);
        case "formData" -> form(at, parameter, names);
        case "path", "query", "header" -> others.add(parameter);
        default -> nowhere(parameter, in);
      }
    }
    body = first == null ? body : first;
    return others;
  }

  private Place second(Place at, Place first) {
    document.fault(at, "an operation has one body only", "left out");
    return first;
  }

  private void nowhere(Place parameter, String in) {
    document.fault(
        parameter,
        "a parameter is in: path, query, header, formData or body in Swagger 2.0, not '" + in + "'",
        "left out");
  }

  private void form(Place at, Place parameter, Set<String> names) {
    String name = document.text(parameter, "name");
    if (name.isEmpty()) {
      document.warn(parameter, "a parameter without 'name' is ignored", null);
    } else if (names.add(name)) {
      form.put(name, parameter);
    } else {
      document.fault(at, "two parameters in the list are called " + name, "left out");
    }
  }
}
