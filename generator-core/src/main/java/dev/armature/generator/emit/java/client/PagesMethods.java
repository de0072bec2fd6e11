package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Paging;
import dev.armature.generator.naming.Scope;
import javax.lang.model.element.Modifier;

/** Emits the methods of a client that walk through the pages of an operation. */
final class PagesMethods {
  private final JavaService java;
  private final Scope names;

  /**
   * @param names the methods of the client
   */
  PagesMethods(JavaService java, Scope names) {
    this.java = java;
    this.names = names;
  }

  void add(TypeSpec.Builder type, OperationApi operation, ClassName calls) {
    HttpBinding http = operation.operation().http();
    Paging paging = http == null ? null : http.paging();
    if (paging == null) {
      return;
    }
    String pages = names.add(operation.method() + "Pages");
    String all = names.add(operation.method() + "All");
    TypeName list = new PageReading(java, operation).items(paging.items());
    TypeName item = ((ParameterizedTypeName) list).typeArguments().get(0);
    String id = JavaDoc.code(operation.operation().id());
    type.addMethod(plain(operation, pages, operation.output(), "The pages of " + id));
    CodeBlock walk = Call.of("$T.pages", calls).with("transport", "basePath", "input", "options");
    type.addMethod(withOptions(operation, pages, operation.output(), walk));
    type.addMethod(plain(operation, all, item, "The items of all pages of " + id));
    CodeBlock items = CodeBlock.of("$L(input, options).items($T::items)", pages, calls);
    type.addMethod(withOptions(operation, all, item, items));
  }

  private static MethodSpec plain(OperationApi operation, String name, TypeName type, String what) {
    return method(operation, name, type)
        .addJavadoc(
            JavaDoc.of(Doc.NONE, what + ", from the input's on; each is asked for when wanted."))
        .addCode(
            Block.returning(
                    Call.of("$L", name)
                        .with(
                            CodeBlock.of("input"),
                            CodeBlock.of("$T.NONE", RuntimeTypes.CALL_OPTIONS)))
                .code())
        .build();
  }

  private static MethodSpec withOptions(
      OperationApi operation, String name, TypeName type, CodeBlock walk) {
    return method(operation, name, type)
        .addJavadoc("The same with what is wanted of each call beside its input.")
        .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
        .addCode(Block.returning(walk).code())
        .build();
  }

  private static MethodSpec.Builder method(OperationApi operation, String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.PAGES, type))
        .addParameter(operation.input(), "input");
  }
}
