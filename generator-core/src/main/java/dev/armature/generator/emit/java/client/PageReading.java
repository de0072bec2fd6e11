package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.MemberPath;
import dev.armature.generator.ir.Paging;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The code that takes something out of a page, whose paths were checked when they were read. */
final class PageReading {
  private final JavaService java;
  private final OperationApi operation;
  private final Value page;
  private final Map<TypeId, TypeDef> types = new HashMap<>();

  PageReading(JavaService java, OperationApi operation) {
    this.java = java;
    this.operation = operation;
    this.page = Objects.requireNonNull(Paging.answers(operation.operation()).get(0).value());
    java.models().all().forEach(type -> types.put(type.id(), type));
  }

  /** The type of the items at a path. */
  TypeName items(List<String> path) {
    TypeRef end = MemberPath.of(types, page, path).end().type();
    Value items = ((TypeRef.ListOf) end).items();
    return ParameterizedTypeName.get(ClassName.get(List.class), java.types().argument(items));
  }

  /**
   * The body of a method that returns what is at a path of its parameter {@code page}.
   *
   * @param absent what stands for it where it is not there
   */
  Block body(List<String> path, CodeBlock absent) {
    if (!(operation.success() instanceof Success.Result result)) {
      return at(CodeBlock.of("page"), path, absent, Scope.with("page"));
    }
    Block.Builder code = Block.builder();
    Scope locals = Scope.with("page");
    for (Success.Case each : result.cases()) {
      Content content = each.content();
      if (content != null && page.equals(content.value()) && content.format().isDocument()) {
        String local = locals.addVariable(each.type().simpleName());
        Block then = at(CodeBlock.of("$L.body()", local), path, absent, locals.inner());
        code.when(Condition.isOf("page", each.type(), local), then);
      }
    }
    return code.returns(absent).build();
  }

  private Block at(CodeBlock from, List<String> path, CodeBlock absent, Scope locals) {
    List<MemberPath.Step> steps = MemberPath.of(types, page, path).steps();
    boolean nullable = absent.toString().equals("null");
    Block.Builder code = Block.builder();
    CodeBlock value = from;
    for (int i = 0; i < steps.size(); i++) {
      MemberPath.Step step = steps.get(i);
      String component = java.names().components(step.owner().id()).get(step.index());
      TypeName type = java.types().property(step.property());
      boolean field = isField(type);
      value = CodeBlock.of(field ? "$L.$L().orNull()" : "$L.$L()", value, component);
      boolean last = i == steps.size() - 1;
      if ((field || JavaTypes.isNullable(type)) && !(last && nullable)) {
        String local = locals.addWire(step.property().name());
        code.declare(java.types().boxed(step.property().value().type()), local, value);
        code.when(Condition.isNull(local), Block.returning(absent));
        value = CodeBlock.of("$L", local);
      }
    }
    return code.returns(value).build();
  }

  private static boolean isField(TypeName type) {
    return type instanceof ParameterizedTypeName generic
        && generic.rawType().equals(JsonTypes.FIELD);
  }
}
