package dev.armature.runtime.json;

import dev.armature.runtime.tape.Violation;
import java.util.List;

/**
 * A value and what reads, checks and writes it.
 *
 * @param codec of the place where the value goes
 * @param value what goes there
 */
public record JsonContent<T>(JsonCodec<T> codec, T value) {
  /** The value as a document in UTF-8. */
  public byte[] encoded() {
    return Json.write(codec, value);
  }

  /** In what the document breaks the contract of its place; empty if it keeps it. */
  public List<Violation> violations() {
    return Json.violations(encoded(), codec);
  }
}
