package dev.armature.samples.petstore;

import dev.armature.samples.petstore.model.PetEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Everything that happened, numbered from 0, and what has yet to happen. Thread-safe. */
final class Feed {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition longer = lock.newCondition();
  private final List<PetEvent> all = new ArrayList<>();

  /** The number behind the one that a client got last; 0 when it does not say. */
  static int after(@Nullable String last) {
    return last == null || !last.matches("[0-9]{1,8}") ? 0 : Integer.parseInt(last) + 1;
  }

  void add(PetEvent event) {
    lock.lock();
    try {
      all.add(event);
      longer.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The event of that number; waits until it has happened. */
  PetEvent await(int id) throws InterruptedException {
    lock.lock();
    try {
      while (id >= all.size()) {
        longer.await();
      }
      return all.get(id);
    } finally {
      lock.unlock();
    }
  }
}
