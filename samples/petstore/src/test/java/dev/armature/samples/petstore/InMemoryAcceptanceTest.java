package dev.armature.samples.petstore;

import java.io.IOException;

/** A petstore of its own for each test. */
final class InMemoryAcceptanceTest extends Acceptance {
  private final Caller petstore = fresh();

  InMemoryAcceptanceTest() throws IOException {}

  @Override
  Caller petstore() {
    return petstore;
  }

  @Override
  Caller fresh() throws IOException {
    return new InMemoryCaller();
  }
}
