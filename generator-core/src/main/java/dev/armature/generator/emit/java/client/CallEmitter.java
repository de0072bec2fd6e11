package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.emit.java.http.SentTypes;
import dev.armature.generator.emit.java.plan.Failure;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Paging;
import dev.armature.generator.ir.SecurityScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class that calls an operation: what writes its request, what reads its answer. */
final class CallEmitter {
  /** Far below what the JIT compiler refuses. */
  private static final int MANY = 60;

  private final JavaService java;
  private final List<SecurityScheme> schemes;

  CallEmitter(JavaService java, List<SecurityScheme> schemes) {
    this.java = java;
    this.schemes = schemes;
  }

  TypeSpec emit(OperationApi operation, HttpBinding http, ClassName name) {
    Paging paging = http.paging();
    List<String> taken = new ArrayList<>(List.of("call"));
    taken.addAll(paging == null ? List.of() : PagesEmitter.METHODS);
    ValueMethods methods = new ValueMethods(java.types(), name, taken.toArray(String[]::new));
    MethodSpec call = call(operation, http, methods);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Calls $L.", JavaDoc.code(http.method() + " " + http.path()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(call);
    if (paging != null) {
      new PagesEmitter(java, operation, paging, name).addTo(type);
    }
    methods.addTo(type);
    return type.build();
  }

  private MethodSpec call(OperationApi operation, HttpBinding http, ValueMethods methods) {
    CodeBlock parsed =
        Call.of("$T.parse", RuntimeTypes.PATH_TEMPLATE).with(Literals.string(http.path()));
    String path = methods.constant("path", RuntimeTypes.PATH_TEMPLATE, parsed);
    CodeBlock start =
        Call.of("$T.of", RuntimeTypes.OUTGOING)
            .with(
                CodeBlock.of("$T.OPERATION", operation.type()),
                Literals.string(http.method()),
                CodeBlock.of("basePath"),
                CodeBlock.of("$L", path));
    Block.Builder code = Block.builder().declare(RuntimeTypes.OUTGOING, "request", start);
    RequestWriting request = new RequestWriting(java.models(), operation, http, schemes, methods);
    code.add(shared(request.blocks(), operation, methods));
    List<String> accepted = accepted(operation);
    if (!accepted.isEmpty()) {
      code.add(Call.of("request.accept").with(Literals.string(String.join(", ", accepted))));
    }
    code.declare(RuntimeTypes.ANSWER, "answer", CodeBlock.of("request.send(transport, options)"));
    new AnswerReading(java, operation, methods)
        .blocks()
        .forEach(each -> code.when(each.test(), each.block()));
    code.throwing(CodeBlock.of("answer.undocumented()"));
    return MethodSpec.methodBuilder("call")
        .addModifiers(Modifier.STATIC)
        .returns(operation.success().type())
        .addParameter(RuntimeTypes.TRANSPORT, "transport")
        .addParameter(String.class, "basePath")
        .addParameter(operation.input(), "input")
        .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
        .addException(IOException.class)
        .addCode(code.build().code())
        .build();
  }

  /** Very many parameters are written by several methods. */
  private static Block shared(List<Block> writes, OperationApi operation, ValueMethods methods) {
    if (Stretches.fit(writes, Block::code, MANY)) {
      return Block.join(writes);
    }
    Block.Builder all = Block.builder();
    int from = 0;
    for (List<Block> some : Stretches.of(writes, Block::code, MANY)) {
      String part = methods.methodName("write", "from " + from);
      from += some.size();
      methods.add(
          MethodSpec.methodBuilder(part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(RuntimeTypes.OUTGOING, "request")
              .addParameter(operation.input(), "input")
              .addCode(Block.join(some).code())
              .build());
      all.add("$L(request, input)", part);
    }
    return all.build();
  }

  /** What is read of successes, then of errors. */
  private static List<String> accepted(OperationApi operation) {
    Stream<String> errors =
        operation.failures().stream().map(Failure::mediaTypes).flatMap(List::stream);
    return Stream.concat(new SentTypes(operation).offered().stream(), errors).distinct().toList();
  }
}
