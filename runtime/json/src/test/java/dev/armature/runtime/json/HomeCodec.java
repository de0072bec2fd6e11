package dev.armature.runtime.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A union by the member {@code kind}, wherever in the object that stands. */
final class HomeCodec implements JsonCodec<Pet.Home> {
  static final HomeCodec INSTANCE = new HomeCodec();

  private static final List<String> HOUSE = List.of("kind", "rooms");
  private static final List<String> KENNEL = List.of("kind", "owner");

  private HomeCodec() {}

  @Override
  public Pet.@Nullable Home read(JsonReader in) throws IOException {
    String kind = in.peekString("kind");
    if ("house".equals(kind)) {
      return readHouse(in);
    }
    if ("kennel".equals(kind)) {
      return readKennel(in);
    }
    if (in.type() != JsonType.OBJECT) {
      in.violation("type", "must be an object");
    } else {
      in.violation("discriminator", "must have a \"kind\" of \"house\" or \"kennel\"");
    }
    in.skip();
    return null;
  }

  private static Pet.@Nullable Home readHouse(JsonReader in) throws IOException {
    in.beginObject();
    long seen = 0;
    int rooms = 0;
    Pet.Home inside = null;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "kind" -> {
          seen = in.once(seen, 0);
          in.skip();
        }
        case "rooms" -> {
          seen = in.once(seen, 1);
          rooms = in.int32();
          Check.maximum(in, rooms, 20L);
        }
        case "inside" -> {
          seen = in.once(seen, 2);
          inside = INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, 0b11L, HOUSE);
    return in.failed() ? null : new Pet.House(rooms, inside);
  }

  private static Pet.@Nullable Home readKennel(JsonReader in) throws IOException {
    in.beginObject();
    long seen = 0;
    String owner = "";
    Pet.Home inside = null;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "kind" -> {
          seen = in.once(seen, 0);
          in.skip();
        }
        case "owner" -> {
          seen = in.once(seen, 1);
          owner = in.string();
        }
        case "inside" -> {
          seen = in.once(seen, 2);
          inside = INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, 0b11L, KENNEL);
    return in.failed() ? null : new Pet.Kennel(owner, inside);
  }

  @Override
  public void write(JsonWriter out, Pet.Home home) throws IOException {
    out.beginObject();
    out.name("kind");
    Pet.Home inside;
    if (home instanceof Pet.House house) {
      out.string("house");
      out.name("rooms");
      out.number(house.rooms());
      inside = house.inside();
    } else {
      Pet.Kennel kennel = (Pet.Kennel) home;
      out.string("kennel");
      out.name("owner");
      out.string(kennel.owner());
      inside = kennel.inside();
    }
    if (inside != null) {
      out.name("inside");
      write(out, inside);
    }
    out.endObject();
  }
}
