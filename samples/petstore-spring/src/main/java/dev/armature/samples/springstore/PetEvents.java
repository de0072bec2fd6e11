package dev.armature.samples.springstore;

import dev.armature.runtime.Context;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.Events;
import dev.armature.samples.springstore.api.EventsApi;
import dev.armature.samples.springstore.api.ListPetEvents;
import dev.armature.samples.springstore.api.RecordPetEvent;
import dev.armature.samples.springstore.api.WatchEvents;
import dev.armature.samples.springstore.model.PetEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** The operations on what happened to pets. */
@Component
class PetEvents implements EventsApi {
  private record Recorded(long petId, PetEvent event) {}

  private final PetShelves shelves;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition longer = lock.newCondition();
  private final List<Recorded> recorded = new ArrayList<>();

  PetEvents(PetShelves shelves) {
    this.shelves = shelves;
  }

  @Override
  public List<PetEvent> listPetEvents(Context context, ListPetEvents.Input input) throws Exception {
    long id = shelves.get(input.petId()).id();
    lock.lock();
    try {
      return recorded.stream().filter(each -> each.petId() == id).map(Recorded::event).toList();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void recordPetEvent(Context context, RecordPetEvent.Input input) throws Exception {
    long id = shelves.get(input.petId()).id();
    lock.lock();
    try {
      recorded.add(new Recorded(id, input.body()));
      longer.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Events<PetEvent> watchEvents(Context context, WatchEvents.Input input) {
    return sink -> {
      for (int id = 0; ; id++) {
        sink.send(Event.of(await(id)).id(String.valueOf(id)));
      }
    };
  }

  private PetEvent await(int id) throws InterruptedException {
    lock.lock();
    try {
      while (id >= recorded.size()) {
        longer.await();
      }
      return recorded.get(id).event();
    } finally {
      lock.unlock();
    }
  }
}
