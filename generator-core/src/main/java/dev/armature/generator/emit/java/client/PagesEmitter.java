package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.api.InputCreation;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.Paging;
import dev.armature.generator.ir.Paging.Kind;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what the class that calls an operation has for its pages. */
final class PagesEmitter {
  /** Names of methods that no other ones may have. */
  static final List<String> METHODS = List.of("pages", "items", "next", "at");

  private final JavaService java;
  private final OperationApi operation;
  private final Paging paging;
  private final ClassName owner;

  PagesEmitter(JavaService java, OperationApi operation, Paging paging, ClassName owner) {
    this.java = java;
    this.operation = operation;
    this.paging = paging;
    this.owner = owner;
  }

  void addTo(TypeSpec.Builder type) {
    PageReading reading = new PageReading(java, operation);
    type.addMethod(pages());
    type.addMethod(
        MethodSpec.methodBuilder("items")
            .addModifiers(Modifier.STATIC)
            .returns(reading.items(paging.items()))
            .addParameter(operation.output(), "page")
            .addCode(reading.body(paging.items(), CodeBlock.of("$T.of()", List.class)).code())
            .build());
    if (paging.kind() == Kind.CURSOR) {
      type.addMethod(
          MethodSpec.methodBuilder("next")
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(java.types().optional(moving().field().value().type()))
              .addParameter(operation.output(), "page")
              .addCode(reading.body(paging.next(), CodeBlock.of("null")).code())
              .build());
    }
    if (paging.parameter() != null) {
      type.addMethod(at());
    }
  }

  private InputPart moving() {
    return operation.inputs().get(paging.parameter());
  }

  private MethodSpec pages() {
    TypeName type = ParameterizedTypeName.get(RuntimeTypes.PAGES, operation.output());
    return MethodSpec.methodBuilder("pages")
        .addModifiers(Modifier.STATIC)
        .returns(type)
        .addParameter(RuntimeTypes.TRANSPORT, "transport")
        .addParameter(String.class, "basePath")
        .addParameter(operation.input(), "input")
        .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
        .addCode(Block.returning(walk()).code())
        .build();
  }

  private CodeBlock walk() {
    CodeBlock ask = CodeBlock.of("place -> call(transport, basePath, at(input, place), options)");
    CodeBlock size = CodeBlock.of("page -> items(page).size()");
    return switch (paging.kind()) {
      case CURSOR ->
          Call.of("$T.byCursor", RuntimeTypes.PAGES)
              .filled(get(moving()), ask, CodeBlock.of("$T::next", owner));
      case OFFSET ->
          Call.of("$T.byOffset", RuntimeTypes.PAGES).filled(start(0), limit(), ask, size);
      case PAGE ->
          Call.of("$T.byNumber", RuntimeTypes.PAGES)
              .filled(start(paging.first() == null ? 1 : paging.first()), limit(), ask, size);
      case LINK ->
          Call.of("$T.byLink", RuntimeTypes.PAGES)
              .filled(
                  CodeBlock.of("transport"),
                  CodeBlock.of("through -> call(through, basePath, input, options)"));
    };
  }

  private static CodeBlock get(InputPart part) {
    return CodeBlock.of("input.$L()", part.name());
  }

  private CodeBlock start(int first) {
    CodeBlock own = get(moving());
    return moving().component().isNullable()
        ? CodeBlock.of("$1L == null ? $2L : $1L", own, first)
        : own;
  }

  private CodeBlock limit() {
    return paging.limit() == null
        ? CodeBlock.of("null")
        : get(operation.inputs().get(paging.limit()));
  }

  /** The input for a page: the caller's, but for what says which page it is. */
  private MethodSpec at() {
    boolean counts = paging.kind() != Kind.CURSOR;
    CodeBlock place = CodeBlock.of("place");
    if (counts && moving().local().box().equals(ClassName.get(Integer.class))) {
      place = CodeBlock.of("$T.toIntExact(place)", Math.class);
    }
    return MethodSpec.methodBuilder("at")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(operation.input())
        .addParameter(operation.input(), "input")
        .addParameter(counts ? TypeName.LONG : moving().type(), "place")
        .addCode(Block.returning(made(place)).code())
        .build();
  }

  private CodeBlock made(CodeBlock place) {
    if (InputCreation.takesBuilder(operation)) {
      return CodeBlock.of("input.toBuilder().$L($L).build()", moving().name(), place);
    }
    List<CodeBlock> parts =
        operation.inputs().stream().map(each -> each == moving() ? place : get(each)).toList();
    return Call.of("new $T", operation.input()).filled(parts);
  }
}
