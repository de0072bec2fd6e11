package com.example.api;

import dev.armature.runtime.generated.Generated;

/**
 * All operations tagged {@code orders}.
 *
 * <p>What is bought.
 */
@Generated("input.yaml")
public interface OrdersApi extends ListOrders.Handler, PlaceOrder.Handler {}
