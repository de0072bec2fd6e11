package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.ServerTemplate;
import dev.armature.generator.schema.Place;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where the service is mounted. */
final class Servers {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

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
    String base = path(url, servers.get(0));
    for (Place other : servers.subList(1, servers.size())) {
      String otherUrl = contract.fields().text(other, "url");
      if (otherUrl != null && !path(otherUrl, other).equals(base)) {
        contract
            .findings()
            .note(
                "openapi/server-path",
                other.span(),
                "this server has another path than the first one, which counts: '" + base + "'",
                "set server.basePath where the service is there");
        break;
      }
    }
    return base;
  }

  /** The first server if its URL has variables, and is one; else null. */
  @Nullable ServerTemplate first() {
    List<Place> servers = contract.fields().items(contract.root(), "servers");
    String url = servers.isEmpty() ? null : contract.fields().text(servers.get(0), "url");
    if (url == null) {
      return null;
    }
    List<ServerTemplate.Variable> variables = new ArrayList<>();
    String usual = url;
    for (Place at : contract.fields().members(servers.get(0), "variables")) {
      String value = contract.fields().text(at, "default");
      if (value != null && url.contains("{" + at.key() + "}")) {
        List<String> allowed = contract.fields().texts(at, "enum");
        Doc doc = new Doc(null, contract.fields().text(at, "description"), false);
        variables.add(new ServerTemplate.Variable(at.key(), value, allowed, doc));
        usual = usual.replace("{" + at.key() + "}", value);
      }
    }
    return variables.isEmpty() || !isUrl(usual) ? null : new ServerTemplate(url, variables);
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = URI.create(text.replaceAll("[{}]", ""));
      return !uri.isOpaque() && uri.getRawQuery() == null && uri.getRawFragment() == null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /** The URL with what its variables stand for by default (OpenAPI 3.1, 4.8.6). */
  private String substituted(String url, Place server) {
    String all = url;
    for (Place variable : contract.fields().members(server, "variables")) {
      String value = contract.fields().text(variable, "default");
      List<String> listed = contract.fields().texts(variable, "enum");
      if (value != null && !listed.isEmpty() && !listed.contains(value)) {
        contract.warn(
            variable,
            "the default '" + value + "' of '" + variable.key() + "' is none of its 'enum'",
            null);
      }
      all = all.replace("{" + variable.key() + "}", value == null ? "" : value);
    }
    Matcher unknown = VARIABLE.matcher(all);
    if (unknown.find()) {
      String message = "the variable '" + unknown.group(1) + "' of the URL is not declared";
      contract.warn(server, message, "declare it under 'variables'");
    }
    return all;
  }

  private String path(String written, Place at) {
    String url = substituted(written, at);
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
