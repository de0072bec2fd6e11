package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.RouteChoice;

/** Code that says which requests a route takes of those that others match, too. */
final class RouteChoices {
  private RouteChoices() {}

  /** The step of a route's builder. */
  static CodeBlock step(RouteChoice choice) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("\n.shared(\n$>$>$T.turn($L)$>$>", RuntimeTypes.PATH_CHOICE, choice.turn());
    for (RouteChoice.Usual each : choice.usual()) {
      code.add(
          Call.of("\n.first")
              .with(Literals.string(each.parameter()), Literals.string(each.text())));
    }
    for (RouteChoice.Taken each : choice.taken()) {
      code.add(Call.of("\n.only").with(Literals.string(each.parameter()), value(each)));
    }
    return code.add(")$<$<$<$<").build();
  }

  private static CodeBlock value(RouteChoice.Taken taken) {
    if (taken.kind() == RouteChoice.Kind.LISTED) {
      return Call.of("$T.listed", RuntimeTypes.PATH_VALUE)
          .filled(taken.texts().stream().map(Literals::string).toList());
    }
    return CodeBlock.of("$T.$L()", RuntimeTypes.PATH_VALUE, method(taken.kind()));
  }

  private static String method(RouteChoice.Kind kind) {
    return switch (kind) {
      case LISTED -> "listed";
      case BOOLEAN -> "bool";
      case UUID -> "uuid";
      case DATE -> "date";
      case DATE_TIME -> "dateTime";
      case INTEGER -> "integer";
      case NUMBER -> "number";
    };
  }
}
