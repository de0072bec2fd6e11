package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.api.InputEmitter;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.SendingApi;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Sending;
import java.io.IOException;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the interface by which a service sends a webhook or callback. */
final class SendingEmitter {
  private SendingEmitter() {}

  static TypeSpec emit(SendingApi sending) {
    return TypeSpec.interfaceBuilder(sending.operation().type())
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(FunctionalInterface.class)
        .addJavadoc(doc(sending.sending()))
        .addMethod(send(sending).addModifiers(Modifier.ABSTRACT).addJavadoc(sendDoc()).build())
        .addMethod(to(sending))
        .addType(InputEmitter.emitStatic(sending.operation()))
        .addType(answer(sending))
        .build();
  }

  /** The method that sends, without what it does. */
  static MethodSpec.Builder send(SendingApi sending) {
    return MethodSpec.methodBuilder("send")
        .addModifiers(Modifier.PUBLIC)
        .addException(IOException.class)
        .returns(sending.answer())
        .addParameter(String.class, "target")
        .addParameter(sending.operation().input(), "input");
  }

  private static CodeBlock sendDoc() {
    return CodeBlock.of(
        "Sends it and waits for the answer.\n\n"
            + "@param target path and query of the URL where the receiver wants it\n"
            + "@param input what is sent\n"
            + "@return what the receiver answered\n"
            + "@throws IOException when there is no answer, or a documented one breaks the contract");
  }

  private static CodeBlock doc(Sending sending) {
    Operation operation = sending.operation();
    String name = JavaDoc.code(sending.name());
    String what =
        sending.isWebhook()
            ? "The webhook " + name
            : "The callback " + name + " of " + code(sending.caller());
    String method = JavaDoc.code(Objects.requireNonNull(operation.http()).method());
    String where =
        sending.expression() == null ? "" : " to the URL at " + code(sending.expression());
    String sentence = what + ", sent by " + method + where + ".";
    return JavaDoc.said(operation.doc(), "").isEmpty()
        ? JavaDoc.sentence(sentence)
        : CodeBlock.of(
            "$L\n\n$L", JavaDoc.of(operation.doc(), what), JavaDoc.sentence("<p>" + sentence));
  }

  private static String code(@Nullable String text) {
    return JavaDoc.code(Objects.requireNonNull(text));
  }

  private static MethodSpec to(SendingApi sending) {
    return MethodSpec.methodBuilder("to")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("What sends it to a receiver.\n\n@param receiver takes requests there")
        .returns(sending.operation().type())
        .addParameter(RuntimeTypes.TRANSPORT, "receiver")
        .addCode(Block.returning(CodeBlock.of("new $T(receiver)", sending.sender())).code())
        .build();
  }

  private static TypeSpec answer(SendingApi sending) {
    ClassName answer = sending.answer();
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(answer)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
            .addJavadoc("What receivers answer.")
            .addMethod(
                MethodSpec.methodBuilder("response")
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc("The answer itself: its status, its headers.")
                    .returns(RuntimeTypes.RESPONSE)
                    .build());
    for (SendingApi.Answer each : sending.answers()) {
      String status = "{@code " + each.outcome().status() + "}";
      CodeBlock doc = JavaDoc.brief(status, ": ", each.outcome().doc());
      type.addType(record(answer, each.type(), each, doc));
    }
    ClassName other = answer.nestedClass("Undocumented");
    CodeBlock said = CodeBlock.of("An answer of which the contract says nothing");
    return type.addType(record(answer, other, null, said)).build();
  }

  private static TypeSpec record(
      ClassName answer, ClassName type, SendingApi.@Nullable Answer documented, CodeBlock doc) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    CodeBlock.Builder said = CodeBlock.builder().add(doc).add(".\n");
    if (documented != null && documented.body() != null) {
      components.addParameter(documented.body(), "body");
      said.add("\n@param body what was answered");
    }
    components.addParameter(RuntimeTypes.RESPONSE, "response");
    said.add("\n@param response the answer itself");
    return TypeSpec.recordBuilder(type)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addSuperinterface(answer)
        .addJavadoc(said.build())
        .recordConstructor(components.build())
        .build();
  }
}
