package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.RequestTarget;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a link asks of a transport.
 *
 * @param base the transport's; null when it is not known
 */
record LinkTarget(@Nullable URI base) {
  private static final URI NOWHERE = URI.create("http://nowhere.invalid");

  /**
   * The target of the request behind a link.
   *
   * @param link as the server wrote it, absolute or not
   * @param from the target of the request that it answered
   * @throws PagingException when it leads elsewhere
   */
  String of(String link, RequestTarget from) throws PagingException {
    URI server = base == null ? NOWHERE : base;
    String prefix = prefix(server);
    // The JDK takes the last segment away before a query (RFC 3986, section 5.2.2, keeps it).
    String written = link.startsWith("?") ? prefix + from.path() + link : link;
    URI linked;
    try {
      linked = origin(server).resolve(new URI(prefix + from.path())).resolve(new URI(written));
    } catch (URISyntaxException e) {
      throw new PagingException("the link to the next page is malformed");
    }
    return below(linked.normalize(), server, prefix);
  }

  private static String below(URI linked, URI server, String prefix) throws PagingException {
    String path = linked.getRawPath() == null ? "" : linked.getRawPath();
    String rest = (path + "/").startsWith(prefix + "/") ? path.substring(prefix.length()) : null;
    if (rest == null || !isSame(linked, server) || climbs(rest)) {
      String where = linked.getScheme() + "://" + linked.getRawAuthority() + path;
      throw new PagingException("the link to the next page leads elsewhere: " + where);
    }
    String query = linked.getRawQuery() == null ? "" : "?" + linked.getRawQuery();
    return (rest.isEmpty() ? "/" : rest) + query;
  }

  /** Whether the path leads out of where it starts, when a server has undone its escapes. */
  private static boolean climbs(String path) {
    String plain = path.toLowerCase(Locale.ROOT).replace("%2e", ".");
    return (plain + "/").contains("/../");
  }

  private static URI origin(URI server) {
    return URI.create(server.getScheme() + "://" + server.getRawAuthority() + "/");
  }

  private static String prefix(URI server) {
    String path = server.getRawPath() == null ? "" : server.getRawPath();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static boolean isSame(URI linked, URI server) {
    return server.getScheme().equalsIgnoreCase(linked.getScheme())
        && linked.getRawUserInfo() == null
        && server.getHost() != null
        && server.getHost().equalsIgnoreCase(linked.getHost())
        && port(server) == port(linked);
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0
        ? uri.getPort()
        : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }
}
