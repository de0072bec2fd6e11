package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.GroupApi;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.ServiceApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Emits a factory that takes the handlers of a service, group by group or one by one, and builds
 * what serves them when all are there.
 */
public final class FactoryEmitter {
  /** Far below what the JIT compiler refuses. */
  private static final int MAX_IN_ONE_METHOD = 200;

  private final Product product;

  /** An emitter of factories of one product. */
  public FactoryEmitter(Product product) {
    this.product = product;
  }

  /**
   * What a factory builds.
   *
   * @param type what is built
   * @param noun what it is called in sentences: {@code router}
   * @param part what serves one operation: a route, a tool
   * @param parts the field with all of them
   * @param method the static method of a part's class that makes it of a handler
   */
  public record Product(ClassName type, String noun, ClassName part, String parts, String method) {}

  /**
   * The factory.
   *
   * @param name its class
   * @param operations those it serves
   * @param classes the class that has the part of an operation
   * @param options what else it has
   * @param result the statements of {@code build}
   */
  public TypeSpec emit(
      ServiceApi service,
      ClassName name,
      List<OperationApi> operations,
      Function<OperationApi, ClassName> classes,
      Options options,
      Block result) {
    ClassName builder = name.nestedClass("Builder");
    TypeSpec.Builder nested = builder(service, builder, options, result);
    Set<OperationApi> served = Collections.newSetFromMap(new IdentityHashMap<>());
    served.addAll(operations);
    for (GroupApi group : service.groups()) {
      if (served.containsAll(group.operations())) {
        nested.addMethods(group(group, builder));
      }
    }
    for (OperationApi operation : operations) {
      nested.addMethod(operation(operation, classes.apply(operation), builder));
    }
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("Makes the $L of $L.", product.noun(), JavaDoc.code(service.service().name()))
        .addFields(options.constants())
        .addField(operations(operations))
        .addStaticBlock(
            Block.of(
                    "$T.require($L, $S)",
                    RuntimeTypes.API_LEVEL,
                    ServiceApi.RUNTIME_LEVEL,
                    ServiceApi.GENERATOR_VERSION)
                .code())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(start(builder))
        .addType(nested.build())
        .build();
  }

  /**
   * What factories of one product have that others lack.
   *
   * @param constants of the factory
   * @param kept the field in which its builder keeps the layers, or what is made of them
   * @param start the statement that sets this field
   * @param methods of its builder
   */
  public record Options(
      List<FieldSpec> constants, FieldSpec kept, Block start, List<MethodSpec> methods) {}

  private static FieldSpec operations(List<OperationApi> operations) {
    TypeName type = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.OPERATION);
    CodeBlock.Builder all = CodeBlock.builder().add("$T.of(", List.class);
    String before = operations.size() == 1 ? "" : "$>$>\n";
    for (OperationApi operation : operations) {
      all.add(before + "$T.OPERATION", operation.type());
      before = ",\n";
    }
    all.add(operations.size() > 1 ? ")$<$<" : ")");
    return FieldSpec.builder(type, "OPERATIONS", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("All operations, to check a configuration by.")
        .initializer(all.build())
        .build();
  }

  private MethodSpec start(ClassName builder) {
    return MethodSpec.methodBuilder("builder")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Starts without any handler.\n\n")
        .addJavadoc("@param layers what every call passes through")
        .returns(builder)
        .addParameter(RuntimeTypes.LAYERS, "layers")
        .addCode(Block.returning(CodeBlock.of("new $T(layers)", builder)).code())
        .build();
  }

  private TypeSpec.Builder builder(
      ServiceApi service, ClassName type, Options options, Block result) {
    TypeName bindings = ParameterizedTypeName.get(RuntimeTypes.BINDINGS, product.part());
    FieldSpec parts =
        FieldSpec.builder(bindings, product.parts(), Modifier.PRIVATE, Modifier.FINAL)
            .initializer(
                Breaks.value(
                    Call.of("new $T<>", RuntimeTypes.BINDINGS)
                        .with(Literals.string(service.service().name()), "OPERATIONS")))
            .build();
    MethodSpec constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.LAYERS, "layers")
            .addCode(options.start().code())
            .build();
    MethodSpec build =
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The $L.\n\n", product.noun())
            .addJavadoc("@throws IllegalStateException naming the operations without a handler")
            .returns(product.type())
            .addCode(result.code())
            .build();
    return TypeSpec.classBuilder(type)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Takes the handlers. Not thread-safe.")
        .addField(options.kept())
        .addField(parts)
        .addMethod(constructor)
        .addMethods(options.methods())
        .addMethod(build);
  }

  private static List<MethodSpec> group(GroupApi group, ClassName builder) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(group.method())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Sets the handlers of all operations $L.", group.which())
            .returns(builder)
            .addParameter(group.type(), "api");
    List<Block> calls =
        group.operations().stream().map(each -> Block.of("$L(api)", each.method())).toList();
    Block.Builder code = Block.builder();
    List<MethodSpec> methods = new ArrayList<>();
    if (calls.size() > MAX_IN_ONE_METHOD) {
      for (int from = 0; from < calls.size(); from += MAX_IN_ONE_METHOD) {
        int to = Math.min(calls.size(), from + MAX_IN_ONE_METHOD);
        MethodSpec part = part(group, from, calls.subList(from, to));
        code.add("$N(api)", part);
        methods.add(part);
      }
    } else {
      calls.forEach(code::add);
    }
    methods.add(0, method.addCode(code.returns("this").build().code()).build());
    return methods;
  }

  /** No operation and no group has a method with this parameter. */
  private static MethodSpec part(GroupApi group, int from, List<Block> calls) {
    return MethodSpec.methodBuilder(group.method() + "From" + from)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(group.type(), "api")
        .addCode(Block.join(calls).code())
        .build();
  }

  private MethodSpec operation(OperationApi operation, ClassName part, ClassName builder) {
    CodeBlock made = Call.of("$T.$L", part, product.method()).with("handler");
    CodeBlock put = Call.of("$L.put", product.parts()).with(made);
    return MethodSpec.methodBuilder(operation.method())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Sets the handler of $L.", JavaDoc.code(operation.operation().id()))
        .returns(builder)
        .addParameter(operation.handler(), "handler")
        .addCode(Block.builder().add(put).returns("this").build().code())
        .build();
  }
}
