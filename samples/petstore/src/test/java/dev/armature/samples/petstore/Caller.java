package dev.armature.samples.petstore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A way to call the petstore: in memory or over a socket. */
interface Caller {
  List<String> DEMO = List.of("X-API-Key", "demo-key");
  List<String> READER = List.of("X-API-Key", "read-key");

  /** Sends a request; headers are names and values in turn. */
  Answer call(String method, String target, List<String> headers, byte[] body) throws IOException;

  default Answer get(String target) throws IOException {
    return call("GET", target, DEMO, new byte[0]);
  }

  default Answer send(String method, String target, String json) throws IOException {
    return send(method, target, DEMO, json);
  }

  default Answer send(String method, String target, List<String> headers, String json)
      throws IOException {
    List<String> all = new ArrayList<>(headers);
    all.addAll(List.of("Content-Type", "application/json"));
    return call(method, target, all, json.getBytes(StandardCharsets.UTF_8));
  }

  /** The value of a series; 0 when there is none. */
  default double metric(String series) throws IOException {
    return call("GET", "/metrics", List.of(), new byte[0])
        .body()
        .lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
        .sum();
  }
}
