package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.layer.Layers;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RouteNodeTest {
  @Test
  void findingAllocatesNothing() {
    RouteNode root = new RouteNode();
    add(root, "/pets/{id}/toys");
    add(root, "/pets/mine");
    add(root, "/files/{a}-{b}.json");
    root.freeze();
    int[] slices = new int[4];
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    int found = 0;
    for (int i = 0; i < 100_000; i++) {
      found += root.find("GET", "/pets/mine/toys", 1, slices, 0, null) == null ? 0 : 1;
      found += root.find("GET", "/files/x-y.json", 1, slices, 0, null) == null ? 0 : 1;
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(found).isEqualTo(200_000);
    assertThat(allocated).isLessThan(100_000);
  }

  private static void add(RouteNode root, String template) {
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(Operation.named("T", "x").build(), "GET", template)
            .to(request -> Response.empty(204));
    root.add(Mounted.of(route, layers, List.of(), false));
  }
}
