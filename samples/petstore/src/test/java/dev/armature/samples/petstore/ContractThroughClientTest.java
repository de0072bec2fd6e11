package dev.armature.samples.petstore;

import dev.armature.runtime.client.Credential;
import dev.armature.runtime.client.HttpTransport;
import dev.armature.runtime.config.ConfiguredService;
import dev.armature.runtime.http.client.RouterTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.vertx.VertxServer;
import dev.armature.samples.petstore.client.PetstoreClient;
import dev.armature.samples.petstore.server.PetstoreRouter;
import java.io.IOException;

/** A gateway whose handlers are the generated client keeps the contract, too. */
final class ContractThroughClientTest extends PetstoreContract {
  @Override
  protected Transport transport() throws IOException {
    VertxServer server = Petstore.start(service());
    closing(server);
    HttpTransport behind =
        HttpTransport.to("http://localhost:" + server.port())
            .credential("apiKey", Credential.header("X-API-Key", () -> "demo-key"))
            .build();
    closing(behind);
    PetstoreClient client = PetstoreClient.of(behind);
    ConfiguredService gateway = service();
    return RouterTransport.of(
        gateway.router(
            PetstoreRouter.builder(gateway.layers())
                .pets(client)
                .events(client)
                .store(client)
                .build()));
  }
}
