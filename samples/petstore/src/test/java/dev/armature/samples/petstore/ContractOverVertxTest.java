package dev.armature.samples.petstore;

import dev.armature.runtime.client.HttpTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.vertx.VertxServer;
import java.io.IOException;

/** The petstore keeps its contract on our own server. */
final class ContractOverVertxTest extends PetstoreContract {
  @Override
  protected Transport transport() throws IOException {
    VertxServer server = Petstore.start(service());
    closing(server);
    HttpTransport transport = HttpTransport.to("http://localhost:" + server.port()).build();
    closing(transport);
    return transport;
  }
}
