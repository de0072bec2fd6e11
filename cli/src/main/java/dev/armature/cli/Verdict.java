package dev.armature.cli;

import dev.armature.runtime.schema.SchemaValidator;
import org.jspecify.annotations.Nullable;

/**
 * What a validator says of a document.
 *
 * @param valid whether the document is valid; false if there is a fault
 * @param fault why there is no verdict: no JSON, or more than the limits allow
 */
record Verdict(boolean valid, @Nullable String fault) {
  static Verdict of(SchemaValidator validator, byte[] json) {
    try {
      return new Verdict(validator.isValid(json), null);
    } catch (StackOverflowError e) {
      return new Verdict(false, "the instance nests more deeply than Java's stack allows");
    } catch (OutOfMemoryError e) {
      return new Verdict(false, "checking the instance needs more memory than Java was given");
    } catch (RuntimeException e) {
      return new Verdict(false, e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }
}
