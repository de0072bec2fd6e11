package dev.armature.generator.read.overlay;

import dev.armature.generator.jsonpath.JsonPath;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;

/**
 * One change.
 *
 * @param place where it is written
 * @param target what it changes
 * @param change what it does
 */
record Action(Place place, JsonPath target, Change change) {
  /** What is done to each selected value. */
  sealed interface Change {
    <R> R accept(Visitor<R> visitor);
  }

  /** One method for each kind of change. */
  interface Visitor<R> {
    R remove(Remove change);

    R update(Update change);

    R copy(Copy change);
  }

  /** It goes. */
  record Remove() implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remove(this);
    }
  }

  /** A value of the overlay is merged into it. */
  record Update(Place value) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.update(this);
    }
  }

  /**
   * A value of the contract is merged into it.
   *
   * @param source where the query is written
   */
  record Copy(Place source, JsonPath query) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.copy(this);
    }
  }

  /** The place of the query that says what is changed; of the action if there is none. */
  Place targetPlace() {
    Place target = place.get("target");
    return target == null ? place : target;
  }

  /** The selected kinds of values that a merge tells apart. */
  enum Kind {
    OBJECT,
    ARRAY,
    PRIMITIVE;

    String title() {
      return switch (this) {
        case OBJECT -> "an object";
        case ARRAY -> "an array";
        case PRIMITIVE -> "a primitive value";
      };
    }

    static Kind of(Node node) {
      if (node instanceof Node.ObjectNode) {
        return OBJECT;
      }
      return node instanceof Node.ArrayNode ? ARRAY : PRIMITIVE;
    }
  }
}
