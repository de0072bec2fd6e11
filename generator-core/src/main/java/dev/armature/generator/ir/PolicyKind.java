package dev.armature.generator.ir;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-armature} may ask of the layers around an operation. A new policy is a constant
 * here: reading, printing and emitting follow it.
 */
public enum PolicyKind {
  /** {@code resource:action}, checked besides the scopes. */
  PERMISSION("permission", "Permission", Place.BUILT_IN, "Permission: %s.", text("permission")),
  /** How often one client may call. */
  RATE_LIMIT(
      "rateLimit",
      "RateLimit",
      Place.BUILT_IN,
      "Rate limit: %s calls in %s.",
      count("calls"),
      time("window", Duration.ofSeconds(1), Duration.ofDays(1))),
  /** How long a call may take. */
  TIMEOUT("timeout", "Timeout", Place.BUILT_IN, "Time limit: %s.", time("timeout", null, null));

  private final String key;
  private final String type;
  private final Place place;
  private final String sentence;
  private final List<Part> parts;

  PolicyKind(String key, String type, Place place, String sentence, Part... parts) {
    this.key = key;
    this.type = type;
    this.place = place;
    this.sentence = sentence;
    this.parts = List.of(parts);
  }

  /** Its key in {@code x-armature}. */
  public String key() {
    return key;
  }

  /** The record of the runtime, by its name there; its components are the parts. */
  public String type() {
    return type;
  }

  /** Where its layer stands. */
  public Place place() {
    return place;
  }

  /** What documentation says of it; every {@code %s} stands for a part. */
  public String sentence() {
    return sentence;
  }

  /** What it consists of: the members of an object, or the only value. */
  public List<Part> parts() {
    return parts;
  }

  /** Whether the contract writes it as an object. */
  public boolean isObject() {
    return parts.size() > 1;
  }

  /** Where layers of policies stand. */
  public enum Place {
    /** Every service has the layer, or needs none. */
    BUILT_IN,
    /** Around endpoints, inside the layers that every service has: routers name it by its key. */
    AROUND_ENDPOINTS,
    /** Next to handlers. */
    NEXT_TO_HANDLERS
  }

  /** Types of parts. */
  public enum PartType {
    TEXT,
    COUNT,
    TIME
  }

  /**
   * A part of a policy.
   *
   * @param key the member it is
   * @param type what it takes
   * @param usual the time where the contract says none; null when it has to
   * @param longest the longest time; null for any
   */
  public record Part(
      String key, PartType type, @Nullable Duration usual, @Nullable Duration longest) {}

  private static Part text(String key) {
    return new Part(key, PartType.TEXT, null, null);
  }

  private static Part count(String key) {
    return new Part(key, PartType.COUNT, null, null);
  }

  private static Part time(String key, @Nullable Duration usual, @Nullable Duration longest) {
    return new Part(key, PartType.TIME, usual, longest);
  }
}
