package dev.armature.generator.read.openapi;

import dev.armature.generator.schema.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of path templates what no route can hold (OpenAPI 3.1, 4.8.2 Path Templating). */
final class PathTemplates {
  private final Contract contract;

  PathTemplates(Contract contract) {
    this.contract = contract;
  }

  /** Whether requests can be routed by the template; says why not. */
  boolean isRoute(String path, Place at) {
    for (String mark : List.of("?", "#")) {
      if (path.replaceAll("\\{[^{}]*\\}", "").contains(mark)) {
        contract.warn(
            at,
            "the path holds '" + mark + "', so no request reaches it",
            "paths end before the query; declare what follows as query parameters");
      }
    }
    String fault = fault(path);
    if (fault != null) {
      contract.findings().fault(Contract.INVALID, at, fault, "left out");
      return false;
    }
    if (path.contains("}{")) {
      contract.unsupported(
          at,
          "two parameters of the path touch, so that requests do not say where one ends",
          "left out");
      return false;
    }
    return true;
  }

  private static @Nullable String fault(String path) {
    Set<String> names = new HashSet<>();
    int at = 0;
    for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', at)) {
      int close = path.indexOf('}', open);
      int slash = path.indexOf('/', open);
      if (close < 0 || slash >= 0 && slash < close) {
        return "a brace is not closed in the path";
      }
      String name = path.substring(open + 1, close);
      if (name.isEmpty() || name.indexOf('{') >= 0) {
        return "'" + path.substring(open, close + 1) + "' names no parameter";
      }
      if (!names.add(name)) {
        return "the path has '{" + name + "}' twice";
      }
      at = close + 1;
    }
    return null;
  }
}
