package dev.armature.samples.petstore;

import dev.armature.samples.petstore.model.NewPet;
import dev.armature.samples.petstore.model.Pet;
import dev.armature.samples.petstore.model.PetEvent;
import dev.armature.samples.petstore.model.PetStatus;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pets in memory, by number. Thread-safe. */
final class PetStore {
  private final AtomicLong lastId = new AtomicLong();
  private final NavigableMap<Long, Pet> pets = new ConcurrentSkipListMap<>();
  private final ConcurrentHashMap<Long, List<PetEvent>> events = new ConcurrentHashMap<>();
  private final Feed feed = new Feed();

  Pet add(NewPet pet) {
    Pet added = pet(lastId.incrementAndGet(), pet, OffsetDateTime.now(ZoneOffset.UTC));
    pets.put(added.id(), added);
    return added;
  }

  @Nullable Pet get(long id) {
    return pets.get(id);
  }

  /** Replaces a pet; null if there is none. */
  @Nullable Pet replace(long id, NewPet pet) {
    return pets.computeIfPresent(id, (key, old) -> pet(id, pet, old.createdAt()));
  }

  boolean remove(long id) {
    events.remove(id);
    return pets.remove(id) != null;
  }

  /** The pets after a number that match, at most {@code limit}. */
  List<Pet> after(long id, int limit, Predicate<Pet> matches) {
    return pets.tailMap(id, false).values().stream().filter(matches).limit(limit).toList();
  }

  /** All pets, oldest first. */
  Iterable<Pet> all() {
    return pets.values();
  }

  List<PetEvent> events(long id) {
    return events.getOrDefault(id, List.of());
  }

  /** Records an event, unless {@code refuses} holds of one before. */
  boolean record(long id, PetEvent event, Predicate<PetEvent> refuses) {
    List<PetEvent> recorded =
        events.compute(id, (key, old) -> longer(old == null ? List.of() : old, event, refuses));
    // An equal event may have been there before: only this very one was recorded now.
    boolean added = Objects.requireNonNull(recorded).stream().anyMatch(one -> one == event);
    if (added) {
      feed.add(event);
    }
    return added;
  }

  /** What happened to all pets. */
  Feed feed() {
    return feed;
  }

  private static List<PetEvent> longer(
      List<PetEvent> old, PetEvent event, Predicate<PetEvent> refuses) {
    if (old.stream().anyMatch(refuses)) {
      return old;
    }
    List<PetEvent> longer = new ArrayList<>(old);
    longer.add(event);
    return List.copyOf(longer);
  }

  private static Pet pet(long id, NewPet pet, OffsetDateTime createdAt) {
    return Pet.builder()
        .id(id)
        .name(pet.name())
        .status(pet.status() == null ? PetStatus.AVAILABLE : pet.status())
        .tag(pet.tag())
        .vaccinations(pet.vaccinations())
        .createdAt(createdAt)
        .build();
  }
}
