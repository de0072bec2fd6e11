package dev.armature.generator.read.openapi;

import dev.armature.generator.schema.Place;
import java.net.URI;
import java.util.List;

/** Reads where the service is mounted. */
final class Servers {
  private final Contract contract;

  Servers(Contract contract) {
    this.contract = contract;
  }

  /** The path of the first server URL, without a trailing slash; empty for the root. */
  String basePath() {
    List<Place> servers = contract.fields().items(contract.root(), "servers");
    String url = servers.isEmpty() ? null : contract.fields().text(servers.get(0), "url");
    if (url == null) {
      return "";
    }
    for (Place variable : contract.fields().members(servers.get(0), "variables")) {
      String value = contract.fields().text(variable, "default");
      url = url.replace("{" + variable.key() + "}", value == null ? "" : value);
    }
    return path(url, servers.get(0));
  }

  private String path(String url, Place at) {
    try {
      String path = URI.create(url.replaceAll("[{}\\s]", "")).normalize().getRawPath();
      if (path == null || path.isEmpty() || path.equals("/") || path.startsWith("..")) {
        return "";
      }
      String absolute = path.startsWith("/") ? path : "/" + path;
      return absolute.replaceAll("/+$", "");
    } catch (IllegalArgumentException e) {
      contract.warn(at, "'" + url + "' is no URL; the service is mounted at the root", null);
      return "";
    }
  }
}
