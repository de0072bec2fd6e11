package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.http.ParameterConstants;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.List;

/** The code that reads the headers of an answer. */
final class HeaderReading {
  private final ParameterConstants parameters;
  private final ValueMethods methods;

  HeaderReading(ModelTypes models, ValueMethods methods) {
    this.parameters = new ParameterConstants(models);
    this.methods = methods;
  }

  /** The argument of a result's record. */
  CodeBlock argument(Success.HeaderPart part) {
    return read(part, JavaTypes.isNullable(part.type()) ? "header" : "requiredHeader");
  }

  /** What gives {@code failure} the headers that are there. */
  List<Block> added(List<Success.HeaderPart> parts) {
    Scope locals = Scope.with("transport", "basePath", "input", "options", "request", "answer");
    locals.add("failure");
    List<Block> blocks = new ArrayList<>();
    for (Success.HeaderPart part : parts) {
      String local = locals.addWire(part.header().name());
      Block add = Block.of("failure.$L($L)", part.name(), local);
      blocks.add(
          Block.builder()
              .declare(part.type().withoutAnnotations().box(), local, read(part, "header"))
              .when(Condition.isNull(local).negated(), add)
              .build());
    }
    return blocks;
  }

  private CodeBlock read(Success.HeaderPart part, String method) {
    Outcome.HeaderField header = part.header();
    CodeBlock how = parameters.header(header);
    String constant = methods.constant(header.name(), RuntimeTypes.PARAMETER, how);
    CodeBlock decoder = methods.decoder(header.value().notNull(), header.name());
    return Call.of("answer.$L", method).with(constant, decoder);
  }
}
