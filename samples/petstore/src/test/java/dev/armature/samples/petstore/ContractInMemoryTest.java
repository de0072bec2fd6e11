package dev.armature.samples.petstore;

import dev.armature.runtime.http.client.RouterTransport;
import dev.armature.runtime.http.client.Transport;
import java.io.IOException;

/** The petstore keeps its contract in memory. */
final class ContractInMemoryTest extends PetstoreContract {
  @Override
  protected Transport transport() throws IOException {
    return RouterTransport.of(Petstore.router(service()));
  }
}
