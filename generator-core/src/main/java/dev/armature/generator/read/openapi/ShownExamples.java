package dev.armature.generator.read.openapi;

import dev.armature.generator.contradiction.Example;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Finds the examples that stand beside a schema: of media types, parameters and headers. */
final class ShownExamples {
  private final Contract contract;

  ShownExamples(Contract contract) {
    this.contract = contract;
  }

  /**
   * Has the examples of one object judged by its schema.
   *
   * @param owner what has {@code schema}, {@code example} and {@code examples}
   * @param asSent whether a text may stand for what travels
   */
  void of(Place owner, Direction direction, boolean asSent) {
    Place at = owner.get("schema");
    if (at == null) {
      return;
    }
    Schema schema = contract.types().schema(at);
    show(owner.get("example"), schema, direction, asSent);
    Place several = owner.get("examples");
    if (several == null) {
      return;
    }
    for (Place each : several.members()) {
      Place example = each.isObject() && !isRemote(each) ? contract.follow(each) : null;
      if (example != null) {
        show(example.get("value"), schema, direction, asSent);
        show(example.get("dataValue"), schema, direction, false); // OpenAPI 3.2
      }
    }
  }

  /** Nothing is loaded from elsewhere for the sake of an example. */
  private static boolean isRemote(Place example) {
    Place ref = example.get("$ref");
    String text = ref == null ? null : ref.text();
    return text != null && text.contains("://");
  }

  private void show(@Nullable Place at, Schema schema, Direction direction, boolean asSent) {
    if (at != null) {
      contract.types().shows(new Example(at, schema, direction, asSent));
    }
  }
}
