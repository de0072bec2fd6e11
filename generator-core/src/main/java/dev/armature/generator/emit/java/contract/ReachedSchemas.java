package dev.armature.generator.emit.java.contract;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemas that the inputs of operations lead to. */
final class ReachedSchemas {
  private final Set<Schema> all = new LinkedHashSet<>();
  private final Deque<Schema> open = new ArrayDeque<>();

  private ReachedSchemas() {}

  static List<Schema> of(Service service) {
    ReachedSchemas reached = new ReachedSchemas();
    service.operations().forEach(reached::operation);
    while (!reached.open.isEmpty()) {
      reached.inside(reached.open.remove());
    }
    return List.copyOf(reached.all);
  }

  private void operation(Operation operation) {
    for (InputField each : operation.inputs()) {
      add(each.schema());
    }
    if (operation.http() != null && operation.http().body() != null) {
      for (Content each : operation.http().body().contents()) {
        add(each.schema());
      }
    }
  }

  private void add(@Nullable Schema schema) {
    if (schema != null && all.add(schema)) {
      open.add(schema);
    }
  }

  private void inside(Schema schema) {
    for (Keyword keyword : schema.keywords()) {
      Subschemas.always(keyword).forEach(this::add);
      Subschemas.inPlace(keyword).forEach(this::add);
      Subschemas.below(keyword).forEach(this::add);
      if (keyword instanceof Keyword.Discriminator said) {
        said.mapping().forEach(each -> add(each.target().target()));
      }
    }
  }
}
