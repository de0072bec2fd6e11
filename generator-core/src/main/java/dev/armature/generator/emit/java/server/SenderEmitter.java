package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.http.ClaimedNames;
import dev.armature.generator.emit.java.http.ParameterConstants;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.MediaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.emit.java.plan.SendingApi;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the class that sends a webhook or callback. */
final class SenderEmitter {
  private final ParameterConstants parameters;
  private final JavaTypes types;

  SenderEmitter(ModelTypes models, JavaTypes types) {
    this.parameters = new ParameterConstants(models);
    this.types = types;
  }

  TypeSpec emit(SendingApi sending) {
    ValueMethods methods = new ValueMethods(types, sending.sender(), "send", "receiver");
    MethodSpec send = send(sending, methods);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(sending.sender())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(sending.operation().type())
            .addJavadoc("Sends {@link $T}.", sending.operation().type())
            .addField(RuntimeTypes.TRANSPORT, "receiver", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.TRANSPORT, "receiver")
                    .addCode(Block.of("this.receiver = receiver").code())
                    .build())
            .addMethod(send);
    methods.addTo(type);
    return type.build();
  }

  private MethodSpec send(SendingApi sending, ValueMethods methods) {
    HttpBinding http = Objects.requireNonNull(sending.sending().operation().http());
    Block.Builder code = Block.builder();
    CodeBlock start =
        Call.of("$T.of", RuntimeTypes.OUTGOING)
            .with(Literals.string(http.method()), CodeBlock.of("target"));
    code.declare(RuntimeTypes.OUTGOING, "request", start);
    ClaimedNames claims =
        new ClaimedNames(parameters, sending.sending().operation(), http, List.of());
    for (ParameterBinding binding : http.parameters()) {
      code.add(parameter(sending, binding, claims, methods));
    }
    if (http.body() != null) {
      InputPart part = sending.operation().inputs().get(http.body().input());
      code.add(body(http.body().contents().get(0), part, methods));
    }
    code.declare(RuntimeTypes.ANSWER, "answer", CodeBlock.of("request.send(receiver)"));
    sending.answers().stream()
        .sorted(Comparator.comparingInt(each -> rank(each.outcome().status())))
        .forEach(each -> code.when(is(each.outcome().status()), answer(each, methods)));
    ClassName other = sending.answer().nestedClass("Undocumented");
    code.returns(CodeBlock.of("new $T(answer.response())", other));
    return SendingEmitter.send(sending)
        .addAnnotation(Override.class)
        .addCode(code.build().code())
        .build();
  }

  private CodeBlock parameter(
      SendingApi sending, ParameterBinding binding, ClaimedNames claims, ValueMethods methods) {
    InputPart part = sending.operation().inputs().get(binding.input());
    CodeBlock how = parameters.parameter(binding, part.field(), claims);
    String constant = methods.constant(part.name(), RuntimeTypes.PARAMETER, how);
    CodeBlock encoder = methods.encoder(part.field().value().notNull(), part.name());
    return Call.of("request.with").with(constant, encoder, get(part));
  }

  private static CodeBlock get(InputPart part) {
    return CodeBlock.of("input.$L()", part.name());
  }

  private static CodeBlock body(Content content, InputPart part, ValueMethods methods) {
    CodeBlock type = Literals.string(MediaTypes.sent(content));
    Value value = part.field().value();
    if (content.format() == BodyFormat.TEXT) {
      return Call.of("request.text").with(type, get(part));
    }
    return content.format() == BodyFormat.BINARY
        ? Call.of("request.bytes").with(type, get(part))
        : Call.of("request.json").with(type, methods.encoder(value.notNull(), "body"), get(part));
  }

  /** Exact ones before ranges before all others. */
  private static int rank(Status status) {
    return status instanceof Status.Exact ? 0 : status instanceof Status.Range ? 1 : 2;
  }

  private static Condition is(Status status) {
    if (status instanceof Status.Exact exact) {
      return Condition.term("answer.status() == $L", exact.code());
    }
    return status instanceof Status.Range range
        ? Condition.term("answer.status() / 100 == $L", range.hundreds())
        : Condition.TRUE;
  }

  private static Block answer(SendingApi.Answer answer, ValueMethods methods) {
    Content content = answer.content();
    Call made = Call.of("new $T", answer.type());
    if (content == null || content.value() == null) {
      return Block.returning(made.with("answer.response()"));
    }
    CodeBlock body =
        content.format() == BodyFormat.TEXT
            ? CodeBlock.of("answer.text()")
            : Call.of("answer.json").with(methods.codec(content.value(), "answer"));
    return Block.returning(made.with(body, "answer.response()"));
  }
}
