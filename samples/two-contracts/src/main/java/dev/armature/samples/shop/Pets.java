package dev.armature.samples.shop;

import dev.armature.runtime.Context;
import dev.armature.samples.shop.pets.api.ListAll;
import dev.armature.samples.shop.pets.api.PetsApi;
import dev.armature.samples.shop.pets.model.Item;
import java.util.List;

/** The operations on pets. */
final class Pets implements PetsApi {
  @Override
  public List<Item> listAll(Context context, ListAll.Input input) {
    return List.of(new Item("Rex"));
  }
}
