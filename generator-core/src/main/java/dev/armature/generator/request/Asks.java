package dev.armature.generator.request;

import dev.armature.generator.instance.Instances;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RouteChoice;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes valid requests to operations. */
public final class Asks {
  private static final Node TEXT = new Node.StringNode("x", Span.NONE);

  private final Instances instances;

  /** Requests of values for requests. */
  public Asks(Instances instances) {
    this.instances = instances;
  }

  /** A request with what it must have; null where no valid one can be made. */
  public @Nullable Ask least(Operation operation, HttpBinding http, Consumer<String> without) {
    Map<ParameterBinding, Node> parameters = new LinkedHashMap<>();
    for (ParameterBinding each : http.parameters()) {
      InputField field = operation.inputs().get(each.input());
      if (field.required()) {
        Node usual = usual(http, each);
        Node value = usual == null ? spellable(each, field.schema()) : usual;
        if (value == null) {
          without.accept(each.name());
          return null;
        }
        parameters.put(each, value);
      }
    }
    BodyBinding body = http.body();
    if (body == null) {
      return new Ask(http, parameters, null, null);
    }
    Content content = body.contents().get(0);
    Node value = least(content);
    if (value == null) {
      without.accept("body");
      return null;
    }
    return new Ask(http, parameters, content, value);
  }

  /** The value by which an operation is meant that shares its path with others. */
  public static @Nullable Node usual(HttpBinding http, ParameterBinding parameter) {
    RouteChoice choice = http.choice();
    if (choice == null || parameter.in() != HttpBinding.Location.PATH) {
      return null;
    }
    return choice.usual().stream()
        .filter(each -> each.parameter().equals(parameter.name()))
        .map(each -> new Node.StringNode(each.text(), Span.NONE))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Node least(Content content) {
    Schema schema = content.schema();
    return schema == null ? TEXT : instances.least(schema);
  }

  /** The least value that can be said, else one with an item or member. */
  private @Nullable Node spellable(ParameterBinding how, @Nullable Schema schema) {
    if (schema == null) {
      return TEXT;
    }
    Node least = instances.least(schema);
    if (least != null && isSpellable(how, least)) {
      return least;
    }
    Node full = instances.full(schema);
    return full != null && isSpellable(how, full) ? full : null;
  }

  private static boolean isSpellable(ParameterBinding how, Node value) {
    try {
      Spelled.of(how, value);
      return true;
    } catch (Unspellable e) {
      return false;
    }
  }

  /** All parameters, and a body with all members. */
  public Ask full(Operation operation, Ask base) {
    Ask all = base;
    for (ParameterBinding each : base.http().parameters()) {
      Schema schema = operation.inputs().get(each.input()).schema();
      Node value = schema == null ? TEXT : instances.full(schema);
      boolean free = usual(base.http(), each) == null;
      if (free && value != null && isSpellable(each, value)) {
        all = all.with(each, value);
      }
    }
    return all;
  }
}
