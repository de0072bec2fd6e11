package dev.armature.samples.petclient;

import dev.armature.runtime.client.Credential;
import dev.armature.runtime.client.HttpTransport;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.Items;
import dev.armature.samples.petclient.api.CreatePet;
import dev.armature.samples.petclient.api.ExportPets;
import dev.armature.samples.petclient.api.ListPets;
import dev.armature.samples.petclient.client.PetstoreClient;
import dev.armature.samples.petclient.model.NewPet;
import dev.armature.samples.petclient.model.Pet;
import java.io.IOException;
import java.io.PrintStream;

/** Creates pets, lists them page by page, and reads them once more as a stream. */
public final class PetstoreCalls {
  private PetstoreCalls() {}

  /** Arguments: the address of a petstore and a key; without them those of the sample's own. */
  public static void main(String[] args) throws IOException {
    String address = args.length > 0 ? args[0] : "http://localhost:8080";
    String key = args.length > 1 ? args[1] : "demo-key";
    try (HttpTransport transport =
        HttpTransport.to(address)
            .credential("apiKey", Credential.header("X-API-Key", () -> key))
            .build()) {
      call(PetstoreClient.of(transport), System.out);
    }
  }

  static void call(PetstoreClient petstore, PrintStream out) throws IOException {
    for (String name : new String[] {"Rex", "Tom", "Bella"}) {
      Pet pet = petstore.createPet(new CreatePet.Input(NewPet.builder().name(name).build()));
      out.println("created " + pet.id() + " " + pet.name());
    }
    for (Pet pet : petstore.listPetsAll(ListPets.Input.builder().limit(2).build())) {
      out.println("listed " + pet.name());
    }
    try (Items<Event<Pet>> pets = petstore.exportPets(new ExportPets.Input()).open()) {
      pets.forEachRemaining(pet -> out.println("exported " + pet.data().name()));
    }
  }
}
