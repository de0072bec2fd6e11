package dev.armature.benchmarks.server;

import dev.armature.samples.petstore.model.NewPet;
import dev.armature.samples.petstore.model.Pet;
import dev.armature.samples.petstore.model.PetStatus;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What the measured handler does: as little as a handler can. */
final class Pets {
  private static final OffsetDateTime CREATED =
      OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private Pets() {}

  /** The pet that a store would have made of it. */
  static Pet create(NewPet pet) {
    return Pet.builder()
        .id(1)
        .name(pet.name())
        .status(pet.status() == null ? PetStatus.AVAILABLE : pet.status())
        .tag(pet.tag())
        .vaccinations(pet.vaccinations())
        .createdAt(CREATED)
        .build();
  }
}
