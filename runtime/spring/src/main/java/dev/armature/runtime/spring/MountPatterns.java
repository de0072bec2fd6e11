package dev.armature.runtime.spring;

import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The URL patterns of a servlet that has no path of its own: the first segments of its routes, so
 * that all others stay with the application's controllers and the actuator.
 */
final class MountPatterns {
  private static final Logger LOG = LoggerFactory.getLogger(MountPatterns.class);

  private MountPatterns() {}

  static Set<String> of(Router router) {
    Set<String> patterns = new TreeSet<>();
    for (Route route : router.routes()) {
      List<PathTemplate.Segment> segments = PathTemplate.parse(route.path()).segments();
      if (route.path().equals("/")) {
        patterns.add("");
      } else if (segments.get(0).literal()) {
        patterns.add("/" + segments.get(0).texts().get(0) + "/*");
      } else {
        LOG.warn("{} begins with a parameter: it takes all paths; see armature.spring.path", route);
        return Set.of("/*");
      }
    }
    return patterns;
  }
}
