package dev.armature.runtime.http.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The URL of a contract's server, with values for its variables (OpenAPI 3.1, 4.8.5). Values are
 * put in as they are. Immutable.
 */
public final class ServerUrl {
  private final String template;
  private final Map<String, Variable> variables;

  private record Variable(String value, List<String> allowed) {}

  private ServerUrl(String template, Map<String, Variable> variables) {
    this.template = template;
    this.variables = variables;
  }

  /**
   * A server without variables.
   *
   * @param template its URL as the contract writes it
   */
  public static ServerUrl of(String template) {
    return new ServerUrl(template, Map.of());
  }

  /**
   * The same server with one more variable.
   *
   * @param usual its value by default
   * @param allowed the values that it may have; none for any
   */
  public ServerUrl variable(String name, String usual, String... allowed) {
    return with(name, new Variable(usual, List.of(allowed)));
  }

  /**
   * The same server with another value for a variable.
   *
   * @throws IllegalArgumentException when the variable may not have it, or it makes no URL of a
   *     server
   */
  public ServerUrl with(String name, String value) {
    Variable before = variables.get(name);
    if (before == null) {
      throw new IllegalArgumentException("the server has no variable '" + name + "'");
    }
    List<String> allowed = before.allowed();
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      String all = String.join(", ", allowed);
      throw new IllegalArgumentException("'" + name + "' is none of " + all + ": " + value);
    }
    ServerUrl changed = with(name, new Variable(value, allowed));
    changed.check(name, uri().isAbsolute());
    return changed;
  }

  private ServerUrl with(String name, Variable variable) {
    Map<String, Variable> more = new LinkedHashMap<>(variables);
    more.put(name, variable);
    return new ServerUrl(template, more);
  }

  private void check(String name, boolean absolute) {
    URI uri;
    try {
      uri = uri();
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException("this value of '" + name + "' makes no URL", malformed);
    }
    boolean host = !absolute || uri.getHost() != null && uri.getRawUserInfo() == null;
    boolean more = uri.getRawQuery() != null || uri.getRawFragment() != null;
    if (uri.isAbsolute() != absolute || !host || more) {
      throw new IllegalArgumentException("this value of '" + name + "' makes no server of " + uri);
    }
  }

  /**
   * Scheme, host and port, for a transport.
   *
   * @throws IllegalStateException when the contract's server is relative to where the contract is
   */
  public String address() {
    URI uri = uri();
    if (!uri.isAbsolute()) {
      throw new IllegalStateException("the contract says no host: " + template);
    }
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** What stands before all paths: with a leading slash and none at the end, or empty. */
  public String basePath() {
    String path = uri().normalize().getRawPath();
    if (path == null || path.isEmpty() || path.equals("/") || path.startsWith("..")) {
      return "";
    }
    String plain = path.replaceAll("/+$", "");
    return plain.isEmpty() || plain.startsWith("/") ? plain : "/" + plain;
  }

  private URI uri() {
    StringBuilder url = new StringBuilder();
    int from = 0;
    while (from < template.length()) {
      int open = template.indexOf('{', from);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = template.substring(open + 1, close);
      Variable variable = variables.get(name);
      url.append(template, from, open).append(variable == null ? name : variable.value());
      from = close + 1;
    }
    return URI.create(url.append(template, from, template.length()).toString());
  }

  @Override
  public String toString() {
    return uri().toString();
  }
}
