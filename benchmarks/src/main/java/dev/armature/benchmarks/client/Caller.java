package dev.armature.benchmarks.client;

import dev.armature.samples.petstore.model.Pet;
import java.io.IOException;

/** One way to call the petstore's POST. */
@FunctionalInterface
interface Caller {
  /** Calls it once. */
  Pet call() throws IOException, InterruptedException;
}
