package dev.armature.generator.emit.java.mcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.armature.generator.emit.java.api.OutputWriter;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.Scope;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The code that makes a tool's result of what the handler returns; headers have no place in it. */
final class ResultWriting implements Success.Visitor<OutputWriter> {
  private static final ClassName CODECS = JsonTypes.JSON_CODECS;

  private final ValueMethods methods;

  ResultWriting(ValueMethods methods) {
    this.methods = methods;
  }

  @Override
  public OutputWriter nothing(Success.Nothing success) {
    return OutputWriter.of(CodeBlock.of("$T.ofNothing()", RuntimeTypes.TOOL_RESULT));
  }

  @Override
  public OutputWriter body(Success.Body success) {
    CodeBlock encoder = encoder(success.content(), methods::encoderOnce);
    return encoder == null
        ? OutputWriter.of(CodeBlock.of("$T.ofNothing()", RuntimeTypes.TOOL_RESULT))
        : OutputWriter.of(
            Call.of("$T.ofJson", RuntimeTypes.TOOL_RESULT).with(success.status(), encoder));
  }

  @Override
  public OutputWriter result(Success.Result success) {
    MethodSpec.Builder method = method().addParameter(success.type(), "result");
    Block.Builder all = Block.builder();
    Scope locals = Scope.with("result");
    for (Success.Case each : success.cases()) {
      if (each.content() == null) {
        continue;
      }
      String local = locals.addWire(each.type().simpleName());
      Status status = each.outcome().status();
      CodeBlock code =
          status instanceof Status.Exact
              ? CodeBlock.of("$L", status)
              : CodeBlock.of("$L.status()", local);
      CodeBlock body = CodeBlock.of("$L.body()", local);
      Condition ended = Condition.isOf("result", each.type(), local);
      all.when(ended, Block.returning(result(code, each.content(), body)));
    }
    all.returns(CodeBlock.of("$T.empty()", RuntimeTypes.TOOL_RESULT));
    return OutputWriter.write(methods.owner(), method.addCode(all.build().code()).build());
  }

  private static MethodSpec.Builder method() {
    return MethodSpec.methodBuilder("write")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.TOOL_RESULT);
  }

  private CodeBlock result(CodeBlock status, @Nullable Content content, CodeBlock body) {
    CodeBlock encoder = content == null ? null : encoder(content, methods::encoder);
    return encoder == null
        ? CodeBlock.of("$T.empty()", RuntimeTypes.TOOL_RESULT)
        : Call.of("$T.json", RuntimeTypes.TOOL_RESULT).with(status, encoder, body);
  }

  private static @Nullable CodeBlock encoder(
      Content content, BiFunction<Value, String, CodeBlock> encoders) {
    Value value = content.value();
    return value == null ? null : content.format().accept(new Encoder(value, encoders));
  }

  private record Encoder(Value value, BiFunction<Value, String, CodeBlock> encoders)
      implements BodyFormat.Visitor<CodeBlock> {
    @Override
    public CodeBlock json() {
      return encoders.apply(value, "body");
    }

    /** What stands behind it; tools speak JSON. */
    @Override
    public CodeBlock xml() {
      return json();
    }

    @Override
    public CodeBlock form() {
      return json();
    }

    /** Only requests are read part by part; others are bytes. */
    @Override
    public CodeBlock multipart() {
      return binary();
    }

    @Override
    public CodeBlock text() {
      return CodeBlock.of("$T.STRING", CODECS);
    }

    /** Operations that send one value after the other are no tools. */
    @Override
    public CodeBlock events() {
      return json();
    }

    @Override
    public CodeBlock lines() {
      return json();
    }

    @Override
    public CodeBlock binary() {
      return CodeBlock.of("$T.BYTES", RuntimeTypes.TOOL_RESULT);
    }
  }
}
