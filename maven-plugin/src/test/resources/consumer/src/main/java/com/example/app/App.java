package com.example.app;

import com.example.shop.json.OrderCodec;
import com.example.shop.model.Order;
import dev.armature.runtime.json.Json;
import java.nio.charset.StandardCharsets;

/** Reads and writes what was generated. */
public final class App {
  private App() {}

  /** Prints an order. */
  public static void main(String[] arguments) {
    byte[] json = "{\"item\": \"tea\", \"quantity\": 2}".getBytes(StandardCharsets.UTF_8);
    Order order = Json.read(json, OrderCodec.INSTANCE);
    System.out.println(order.quantity() + " x " + order.item());
  }
}
