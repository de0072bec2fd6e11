package dev.armature.samples.springstore;

import dev.armature.runtime.Context;
import dev.armature.runtime.stream.Events;
import dev.armature.samples.springstore.api.ExportPets;
import dev.armature.samples.springstore.api.GetInventory;
import dev.armature.samples.springstore.api.StoreApi;
import dev.armature.samples.springstore.model.Pet;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The operations on the shop as a whole. */
@Component
class Inventory implements StoreApi {
  private final PetShelves shelves;

  Inventory(PetShelves shelves) {
    this.shelves = shelves;
  }

  @Override
  public Map<String, Long> getInventory(Context context, GetInventory.Input input) {
    Map<String, Long> counts = new TreeMap<>();
    shelves.all().forEach(pet -> counts.merge(pet.status().value(), 1L, Long::sum));
    return counts;
  }

  @Override
  public Events<Pet> exportPets(Context context, ExportPets.Input input) {
    return Events.of(shelves.all());
  }
}
