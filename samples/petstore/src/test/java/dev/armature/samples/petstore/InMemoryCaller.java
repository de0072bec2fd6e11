package dev.armature.samples.petstore;

import dev.armature.runtime.config.ConfigDocument;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Body;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The petstore as its own configuration wires it, without a socket. */
final class InMemoryCaller implements Caller {
  /** An answer that breaks the contract fails its test. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("ARMATURE_INFRASTRUCTURE_SECURITY_VALIDATION_RESPONSES", "enforce");

  private final InMemoryClient client;

  InMemoryCaller() throws IOException {
    ConfigDocument config = Petstore.config(new String[0], ENVIRONMENT);
    client = InMemoryClient.of(Petstore.router(Petstore.service(config)));
  }

  @Override
  public Answer call(String method, String target, List<String> headers, byte[] body) {
    InMemoryRequest request = client.request(method, target).body(Body.of(body));
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    InMemoryResponse response = request.send();
    Map<String, String> received = new LinkedHashMap<>();
    response
        .response()
        .forEachHeader(
            (name, value) ->
                received.merge(
                    name.toLowerCase(Locale.ROOT), value, (one, two) -> one + ", " + two));
    return new Answer(response.status(), received, response.text());
  }
}
