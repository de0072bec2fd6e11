package dev.armature.cli;

import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * What a validator says of a document.
 *
 * @param valid whether the document is valid; false if there is a fault
 * @param fault why there is no verdict: no JSON, or more than the limits allow
 */
record InstanceVerdict(boolean valid, @Nullable String fault) {
  static InstanceVerdict of(SchemaValidator validator, byte[] json) {
    try {
      return new InstanceVerdict(validator.isValid(json), null);
    } catch (OutOfMemoryError e) {
      return new InstanceVerdict(
          false, "checking the instance needs more memory than Java was given");
    } catch (JsonException e) {
      return new InstanceVerdict(false, "the document " + e.violations().get(0).detail());
    } catch (RuntimeException e) {
      // Our defect, but the other questions of a batch shall have their answers.
      return new InstanceVerdict(false, "a defect of Armature: " + e);
    }
  }
}
