package dev.armature.samples.petstore;

import dev.armature.runtime.Context;
import dev.armature.runtime.stream.Events;
import dev.armature.samples.petstore.api.ExportPets;
import dev.armature.samples.petstore.api.GetInventory;
import dev.armature.samples.petstore.api.StoreApi;
import dev.armature.samples.petstore.model.Pet;
import java.util.Map;
import java.util.TreeMap;

/** The operations on the shop as a whole. */
final class Inventory implements StoreApi {
  private final PetStore store;

  Inventory(PetStore store) {
    this.store = store;
  }

  @Override
  public Map<String, Long> getInventory(Context context, GetInventory.Input input) {
    Map<String, Long> counts = new TreeMap<>();
    for (Pet pet : store.all()) {
      counts.merge(pet.status().value(), 1L, Long::sum);
    }
    return counts;
  }

  @Override
  public Events<Pet> exportPets(Context context, ExportPets.Input input) {
    return Events.of(store.all());
  }
}
