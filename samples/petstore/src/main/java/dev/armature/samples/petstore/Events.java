package dev.armature.samples.petstore;

import dev.armature.runtime.Context;
import dev.armature.samples.petstore.api.ConflictException;
import dev.armature.samples.petstore.api.EventsApi;
import dev.armature.samples.petstore.api.ListPetEvents;
import dev.armature.samples.petstore.api.RecordPetEvent;
import dev.armature.samples.petstore.model.PetEvent;
import dev.armature.samples.petstore.model.Problem;
import dev.armature.samples.petstore.model.Sold;
import java.util.List;

/** The operations on what happened to pets. */
final class Events implements EventsApi {
  private final PetStore store;

  Events(PetStore store) {
    this.store = store;
  }

  @Override
  public List<PetEvent> listPetEvents(Context context, ListPetEvents.Input input) throws Exception {
    Missing.unless(store.get(input.petId()), input.petId());
    return store.events(input.petId());
  }

  @Override
  public void recordPetEvent(Context context, RecordPetEvent.Input input) throws Exception {
    Missing.unless(store.get(input.petId()), input.petId());
    boolean sale = input.body() instanceof Sold;
    if (!store.record(input.petId(), input.body(), event -> sale && event instanceof Sold)) {
      throw new ConflictException(
          Problem.builder().title("The pet was sold already").status(409).build());
    }
  }
}
