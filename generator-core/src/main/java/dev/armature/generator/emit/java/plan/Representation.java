package dev.armature.generator.emit.java.plan;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A content that has a value.
 *
 * @param content the content
 * @param value its value
 */
record Representation(Content content, Value value) {
  /** The representations of an outcome that differ in format or value; of equal ones the first. */
  static List<Representation> of(Outcome outcome) {
    List<Representation> all = new ArrayList<>();
    for (Content content : outcome.contents()) {
      if (content.value() != null) {
        Representation next = new Representation(content, content.value());
        if (all.stream().noneMatch(next::sameAs)) {
          all.add(next);
        }
      }
    }
    return all;
  }

  /** The first representation of an outcome, or null without a body. */
  static @Nullable Representation first(Outcome outcome) {
    List<Representation> all = of(outcome);
    return all.isEmpty() ? null : all.get(0);
  }

  private boolean sameAs(Representation other) {
    return content.isSentLike(other.content);
  }
}
