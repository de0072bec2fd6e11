package dev.armature.samples.petstore;

import dev.armature.runtime.Context;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.Events;
import dev.armature.samples.petstore.api.ConflictProblemException;
import dev.armature.samples.petstore.api.EventsApi;
import dev.armature.samples.petstore.api.ListPetEvents;
import dev.armature.samples.petstore.api.RecordPetEvent;
import dev.armature.samples.petstore.api.WatchEvents;
import dev.armature.samples.petstore.model.PetEvent;
import dev.armature.samples.petstore.model.Problem;
import dev.armature.samples.petstore.model.Sold;
import java.util.List;

/** The operations on what happened to pets. */
final class PetEvents implements EventsApi {
  private final PetStore store;

  PetEvents(PetStore store) {
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
      throw new ConflictProblemException(
          Problem.builder().title("The pet was sold already").status(409).build());
    }
  }

  @Override
  public Events<PetEvent> watchEvents(Context context, WatchEvents.Input input) {
    int start = Feed.after(context.request().header("Last-Event-ID"));
    return sink -> {
      for (int id = start; ; id++) {
        sink.send(Event.of(store.feed().await(id)).id(String.valueOf(id)));
      }
    };
  }
}
