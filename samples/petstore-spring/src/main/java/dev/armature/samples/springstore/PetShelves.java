package dev.armature.samples.springstore;

import dev.armature.samples.springstore.api.NotFoundProblemException;
import dev.armature.samples.springstore.model.NewPet;
import dev.armature.samples.springstore.model.Pet;
import dev.armature.samples.springstore.model.PetStatus;
import dev.armature.samples.springstore.model.Problem;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** The pets in memory, by number. Thread-safe. */
@Component
class PetShelves {
  private final AtomicLong lastId = new AtomicLong();
  private final NavigableMap<Long, Pet> pets = new ConcurrentSkipListMap<>();

  /** Returns if pets can be found. */
  void check() {
    pets.size();
  }

  Pet add(NewPet pet) {
    return put(lastId.incrementAndGet(), pet, OffsetDateTime.now(ZoneOffset.UTC));
  }

  Pet get(long id) throws NotFoundProblemException {
    Pet found = pets.get(id);
    if (found == null) {
      throw new NotFoundProblemException(
          Problem.builder()
              .title("No such pet")
              .status(404)
              .detail("There is no pet with number " + id + ".")
              .build());
    }
    return found;
  }

  Pet replace(long id, NewPet pet) throws NotFoundProblemException {
    return put(id, pet, get(id).createdAt());
  }

  void remove(long id) throws NotFoundProblemException {
    pets.remove(get(id).id());
  }

  /** All pets, oldest first. */
  Collection<Pet> all() {
    return pets.values();
  }

  private Pet put(long id, NewPet pet, OffsetDateTime createdAt) {
    Pet put =
        Pet.builder()
            .id(id)
            .name(pet.name())
            .status(pet.status() == null ? PetStatus.AVAILABLE : pet.status())
            .tag(pet.tag())
            .vaccinations(pet.vaccinations())
            .createdAt(createdAt)
            .build();
    pets.put(id, put);
    return put;
  }
}
