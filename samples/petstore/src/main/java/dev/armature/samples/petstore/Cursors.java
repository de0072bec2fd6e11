package dev.armature.samples.petstore;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.tape.Violation;
import java.util.List;

/** Cursors of lists: the number of the last pet, in a spelling that invites no arithmetic. */
final class Cursors {
  private static final int RADIX = 36;

  private Cursors() {}

  static String encode(long id) {
    return Long.toString(id, RADIX);
  }

  static long decode(String cursor) {
    try {
      return Long.parseLong(cursor, RADIX);
    } catch (NumberFormatException e) {
      throw new ValidationException(
          List.of(new Violation("query", "cursor", "", "cursor", "is not one of ours")));
    }
  }
}
