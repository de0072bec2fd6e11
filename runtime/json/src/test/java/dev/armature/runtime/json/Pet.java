package dev.armature.runtime.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The model of the hand-written codec, in the shape that generated ones have. */
record Pet(
    long id,
    String name,
    Status status,
    Field<String> tag,
    @Nullable List<Toy> toys,
    @Nullable Home home,
    Map<String, Integer> extra) {

  Pet {
    toys = toys == null ? null : List.copyOf(toys);
    extra = Map.copyOf(extra);
  }

  enum Status {
    AVAILABLE("available"),
    PENDING("pending"),
    SOLD("sold");

    private final String value;

    Status(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  record Toy(String label, @Nullable Double price, @Nullable List<String> colours) {}

  sealed interface Home permits House, Kennel {}

  record House(int rooms, @Nullable Home inside) implements Home {}

  record Kennel(String owner, @Nullable Home inside) implements Home {}
}
