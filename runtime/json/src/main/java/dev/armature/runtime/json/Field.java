package dev.armature.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * A member that may be absent and may be null, where the difference matters: in a patch, absent
 * leaves a value alone and null removes it.
 *
 * @param <T> the type of a value that is there
 */
public sealed interface Field<T> {
  /** Returns the absent field. */
  @SuppressWarnings("unchecked") // It holds no T.
  static <T> Field<T> absent() {
    return (Field<T>) Absent.FIELD;
  }

  /** Returns the field that is null. */
  @SuppressWarnings("unchecked") // It holds no T.
  static <T> Field<T> nil() {
    return (Field<T>) Null.FIELD;
  }

  /** Returns a field with a value. */
  static <T> Field<T> of(T value) {
    return new Present<>(value);
  }

  /** Whether the member is not there. */
  default boolean isAbsent() {
    return this instanceof Absent;
  }

  /** Whether the member is there and null. */
  default boolean isNull() {
    return this instanceof Null;
  }

  /** Returns the value; null if the field is absent or null. */
  default @Nullable T orNull() {
    return this instanceof Present<T> present ? present.value() : null;
  }

  /**
   * A field that is not there.
   *
   * @param <T> the type of a value that is there
   */
  final class Absent<T> implements Field<T> {
    private static final Absent<?> FIELD = new Absent<>();

    private Absent() {}

    @Override
    public String toString() {
      return "absent";
    }
  }

  /**
   * A field that is null.
   *
   * @param <T> the type of a value that is there
   */
  final class Null<T> implements Field<T> {
    private static final Null<?> FIELD = new Null<>();

    private Null() {}

    @Override
    public String toString() {
      return "null";
    }
  }

  /**
   * A field with a value.
   *
   * @param value the value
   * @param <T> its type
   */
  record Present<T>(T value) implements Field<T> {}
}
