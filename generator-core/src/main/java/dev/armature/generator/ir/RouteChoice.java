package dev.armature.generator.ir;

import java.util.List;

/**
 * Which requests an operation takes of those that several operations with one method and one path
 * match. OpenAPI forbids such paths, and contracts have them.
 *
 * @param turn when it is asked: operations are asked in this order, from 0
 * @param usual values of parameters by which it goes before all others: their defaults
 * @param taken what its parameters take at all; any text where nothing is said
 */
public record RouteChoice(int turn, List<Usual> usual, List<Taken> taken) {
  public RouteChoice {
    usual = List.copyOf(usual);
    taken = List.copyOf(taken);
  }

  /** A parameter of the path has this value. */
  public record Usual(String parameter, String text) {}

  /**
   * A parameter of the path has a value of this kind.
   *
   * @param texts the values that it may have, of kind {@link Kind#LISTED} only
   */
  public record Taken(String parameter, Kind kind, List<String> texts) {
    public Taken {
      texts = List.copyOf(texts);
    }
  }

  /** Kinds of texts; those that take fewer texts come first. */
  public enum Kind {
    LISTED,
    BOOLEAN,
    UUID,
    DATE,
    DATE_TIME,
    INTEGER,
    NUMBER
  }
}
