package dev.armature.samples.springstore;

import dev.armature.runtime.Context;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.tape.Violation;
import dev.armature.samples.springstore.api.CreatePet;
import dev.armature.samples.springstore.api.DeletePet;
import dev.armature.samples.springstore.api.GetPet;
import dev.armature.samples.springstore.api.GetPhoto;
import dev.armature.samples.springstore.api.ListPets;
import dev.armature.samples.springstore.api.NotFoundProblemException;
import dev.armature.samples.springstore.api.PetsApi;
import dev.armature.samples.springstore.api.PutPhoto;
import dev.armature.samples.springstore.api.ReplacePet;
import dev.armature.samples.springstore.model.Pet;
import dev.armature.samples.springstore.model.PetPage;
import dev.armature.samples.springstore.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The operations on pets. */
@Component
class Pets implements PetsApi {
  private static final int RADIX = 36;

  private final PetShelves shelves;
  private final Map<Long, byte[]> photos = new ConcurrentHashMap<>();

  Pets(PetShelves shelves) {
    this.shelves = shelves;
  }

  @Override
  public PetPage listPets(Context context, ListPets.Input input) {
    long after = input.cursor() == null ? 0 : after(input.cursor());
    List<Pet> found =
        shelves.all().stream()
            .filter(pet -> pet.id() > after && matches(pet, input))
            .limit(input.limit() + 1L)
            .toList();
    if (found.size() <= input.limit()) {
      return PetPage.builder().pets(found).build();
    }
    List<Pet> page = found.subList(0, input.limit());
    return PetPage.builder()
        .pets(page)
        .next(Long.toString(page.get(page.size() - 1).id(), RADIX))
        .build();
  }

  /** Cursors are numbers of pets, in a spelling that invites no arithmetic. */
  private static long after(String cursor) {
    try {
      return Long.parseLong(cursor, RADIX);
    } catch (NumberFormatException e) {
      throw new ValidationException(
          List.of(new Violation("query", "cursor", "", "cursor", "is not one of ours")));
    }
  }

  private static boolean matches(Pet pet, ListPets.Input filter) {
    return (filter.status() == null || filter.status().contains(pet.status()))
        && (filter.tag() == null || filter.tag().equals(pet.tag().orNull()));
  }

  @Override
  public Pet createPet(Context context, CreatePet.Input input) {
    return shelves.add(input.body());
  }

  @Override
  public Pet getPet(Context context, GetPet.Input input) throws Exception {
    return shelves.get(input.petId());
  }

  @Override
  public Pet replacePet(Context context, ReplacePet.Input input) throws Exception {
    return shelves.replace(input.petId(), input.body());
  }

  @Override
  public void deletePet(Context context, DeletePet.Input input) throws Exception {
    shelves.remove(input.petId());
  }

  @Override
  public ByteSource getPhoto(Context context, GetPhoto.Input input) throws Exception {
    byte[] photo = photos.get(shelves.get(input.petId()).id());
    if (photo == null) {
      throw new NotFoundProblemException(
          Problem.builder().title("No photo yet").status(404).build());
    }
    return ByteSource.of(photo);
  }

  @Override
  public void putPhoto(Context context, PutPhoto.Input input) throws Exception {
    long id = shelves.get(input.petId()).id();
    photos.put(id, bytes(input.body()));
  }

  private static byte[] bytes(ByteSource source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readAllBytes();
    }
  }
}
