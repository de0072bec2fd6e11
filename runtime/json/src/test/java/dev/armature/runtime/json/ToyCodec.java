package dev.armature.runtime.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class ToyCodec implements JsonCodec<Pet.Toy> {
  static final ToyCodec INSTANCE = new ToyCodec();

  private static final List<String> NAMES = List.of("label", "price", "colours");

  private ToyCodec() {}

  @Override
  public Pet.@Nullable Toy read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    String label = "";
    Double price = null;
    List<String> colours = null;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "label" -> {
          seen = in.once(seen, 0);
          label = in.string();
        }
        case "price" -> {
          seen = in.once(seen, 1);
          price = in.float64();
          Check.minimum(in, price, 0.0);
        }
        case "colours" -> {
          seen = in.once(seen, 2);
          colours = readColours(in);
        }
        default -> in.unknown(field);
      }
    }
    in.require(seen, 0b001L, NAMES);
    return in.failed() ? null : new Pet.Toy(label, price, colours);
  }

  private static @Nullable List<String> readColours(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<String> colours = new ArrayList<>();
    while (in.nextItem()) {
      colours.add(in.string());
    }
    Check.uniqueItems(in, colours);
    return colours;
  }

  @Override
  public void write(JsonWriter out, Pet.Toy toy) throws IOException {
    out.beginObject();
    out.name("label");
    out.string(toy.label());
    if (toy.price() != null) {
      out.name("price");
      out.number(toy.price());
    }
    List<String> colours = toy.colours();
    if (colours != null) {
      out.name("colours");
      out.beginArray();
      for (String colour : colours) {
        out.string(colour);
      }
      out.endArray();
    }
    out.endObject();
  }
}
