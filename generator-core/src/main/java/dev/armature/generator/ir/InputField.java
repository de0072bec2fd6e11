package dev.armature.generator.ir;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes into an operation. Bindings refer to it by its index.
 *
 * @param name the wire name; {@code body} for a request body. Not unique: a path and a query
 *     parameter may share it
 * @param value what may stand there
 * @param schema as it is written, or null if there is none or a body has several
 * @param required whether it must be there
 * @param doc what the contract says of it
 * @param defaultValue what an absent one stands for, or null
 * @param origin where it was written
 */
public record InputField(
    String name,
    Value value,
    @Nullable Schema schema,
    boolean required,
    Doc doc,
    @Nullable Node defaultValue,
    Origin origin) {
  /** What separates the items of lists in a list, from the outside in; none in OpenAPI 3. */
  public List<String> innerSeparators() {
    return schema == null || schema.dialect() != Dialect.SWAGGER_20
        ? List.of()
        : InnerLists.separators(schema.place());
  }

  /** The same for another value. */
  public InputField with(Value other) {
    return new InputField(name, other, schema, required, doc, defaultValue, origin);
  }

  /** The same without its default. */
  public InputField withoutDefault() {
    return new InputField(name, value, schema, required, doc, null, origin);
  }

  /** Whether it is a component, to which operations only refer. */
  public boolean isShared() {
    // In Swagger 2.0, bodies are written as parameters, too; they have no schema here.
    return origin.pointer().startsWith("/components/parameters/")
        || schema != null && origin.pointer().startsWith("/parameters/");
  }
}
