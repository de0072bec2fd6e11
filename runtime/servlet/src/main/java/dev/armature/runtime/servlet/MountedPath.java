package dev.armature.runtime.servlet;

import dev.armature.runtime.http.param.Percent;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import org.jspecify.annotations.Nullable;

/** What of a request's path is the router's: what follows the context and the servlet's mapping. */
final class MountedPath {
  private MountedPath() {}

  /**
   * The request target for the router, as on the wire.
   *
   * @param wholePaths whether the mapping of the servlet is part of the router's paths
   * @return null for a path with dot segments: filters and constraints of the container have seen
   *     it without them, and would have judged another path than the router finds
   */
  static @Nullable String of(HttpServletRequest request, boolean wholePaths) {
    String raw = request.getRequestURI();
    String normal = Percent.normalize(raw);
    String path = normal == null ? raw : normal;
    // Containers may be told to take escaped slashes for slashes.
    if (hasDots(path.replace("%2F", "/").replace("%5C", "/"))) {
      return null;
    }
    int mount = slashes(request.getContextPath());
    if (!wholePaths) {
      mount += slashes(mapped(request));
    }
    int start = skip(path, mount);
    String rest = path.substring(start);
    String query = request.getQueryString();
    return (rest.isEmpty() ? "/" : rest) + (query == null ? "" : "?" + query);
  }

  /** Only a mapping of a prefix says where the servlet is; others say which paths it has. */
  private static String mapped(HttpServletRequest request) {
    HttpServletMapping mapping = request.getHttpServletMapping();
    return mapping.getMappingMatch() == MappingMatch.PATH ? request.getServletPath() : "";
  }

  /** Whether a segment, without its parameters, is one or two dots (RFC 3986, section 5.2.4). */
  private static boolean hasDots(String path) {
    int at = 0;
    while (at < path.length()) {
      int dots = 0;
      for (at++; at < path.length() && path.charAt(at) == '.'; at++) {
        dots++;
      }
      boolean whole = at == path.length() || path.charAt(at) == '/' || path.charAt(at) == ';';
      if (whole && (dots == 1 || dots == 2)) {
        return true;
      }
      while (at < path.length() && path.charAt(at) != '/') {
        at++;
      }
    }
    return false;
  }

  private static int slashes(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  /** Where the path goes on after so many segments. */
  private static int skip(String path, int segments) {
    int at = 0;
    for (int i = 0; i < segments && at < path.length(); i++) {
      int next = path.indexOf('/', at + 1);
      at = next < 0 ? path.length() : next;
    }
    return at;
  }
}
