package dev.armature.samples.petstore;

import dev.armature.runtime.Context;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.samples.petstore.api.CreatePet;
import dev.armature.samples.petstore.api.DeletePet;
import dev.armature.samples.petstore.api.GetPet;
import dev.armature.samples.petstore.api.GetPhoto;
import dev.armature.samples.petstore.api.ListPets;
import dev.armature.samples.petstore.api.PetsApi;
import dev.armature.samples.petstore.api.PutPhoto;
import dev.armature.samples.petstore.api.ReplacePet;
import dev.armature.samples.petstore.model.Pet;
import dev.armature.samples.petstore.model.PetPage;
import java.util.List;

/** The operations on pets. */
final class Pets implements PetsApi {
  private final PetStore store;
  private final Photos photos = new Photos();

  Pets(PetStore store) {
    this.store = store;
  }

  @Override
  public PetPage listPets(Context context, ListPets.Input input) {
    long after = input.cursor() == null ? 0 : Cursors.decode(input.cursor());
    List<Pet> found = store.after(after, input.limit() + 1, pet -> matches(pet, input));
    if (found.size() <= input.limit()) {
      return PetPage.builder().pets(found).build();
    }
    List<Pet> page = found.subList(0, input.limit());
    String next = Cursors.encode(page.get(page.size() - 1).id());
    return PetPage.builder().pets(page).next(next).build();
  }

  private static boolean matches(Pet pet, ListPets.Input filter) {
    return (filter.status() == null || filter.status().contains(pet.status()))
        && (filter.tag() == null || filter.tag().equals(pet.tag().orNull()));
  }

  @Override
  public Pet createPet(Context context, CreatePet.Input input) {
    return store.add(input.body());
  }

  @Override
  public Pet getPet(Context context, GetPet.Input input) throws Exception {
    return Missing.unless(store.get(input.petId()), input.petId());
  }

  @Override
  public Pet replacePet(Context context, ReplacePet.Input input) throws Exception {
    return Missing.unless(store.replace(input.petId(), input.body()), input.petId());
  }

  @Override
  public void deletePet(Context context, DeletePet.Input input) throws Exception {
    if (!store.remove(input.petId())) {
      throw Missing.pet(input.petId());
    }
  }

  @Override
  public ByteSource getPhoto(Context context, GetPhoto.Input input) throws Exception {
    return Missing.unless(photos.get(input.petId()), input.petId());
  }

  @Override
  public void putPhoto(Context context, PutPhoto.Input input) throws Exception {
    Missing.unless(store.get(input.petId()), input.petId());
    photos.put(input.petId(), input.body());
  }
}
