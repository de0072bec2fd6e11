package dev.armature.samples.shop;

import dev.armature.runtime.Context;
import dev.armature.samples.shop.orders.api.ListAll;
import dev.armature.samples.shop.orders.api.OrdersApi;
import dev.armature.samples.shop.orders.model.Item;
import java.util.List;

/** The operations on orders. */
final class Orders implements OrdersApi {
  @Override
  public List<Item> listAll(Context context, ListAll.Input input) {
    return List.of(new Item(7));
  }
}
