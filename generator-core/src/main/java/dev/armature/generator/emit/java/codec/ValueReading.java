package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Emits statements that read and check values. What they need besides (constants, methods for lists
 * and maps) goes to the members of the class under construction.
 */
public final class ValueReading {
  private final JavaTypes types;
  private final ClassMembers members;

  /** For statements in the class with these members. */
  public ValueReading(JavaTypes types, ClassMembers members) {
    this.types = types;
    this.members = members;
  }

  /**
   * Statements that read a value into a variable which is declared and, where the value may be
   * null, holds null.
   *
   * @param in the variable with the reader, which stands at the value
   * @param target the variable for the value
   * @param hint from what names of members are made, such as the property's wire name
   */
  public CodeBlock into(String target, Value value, String in, String hint) {
    CodeBlock whole = whole(value.notNull(), in, hint);
    CodeBlock read =
        whole != null
            ? CodeBlock.of("$L = $L;\n", target, whole)
            : ifValid(
                value,
                in,
                CodeBlock.of(
                    "$L = $L;\n$L",
                    target,
                    expression(value, in, hint),
                    checks(target, value, in, hint)));
    return value.nullable()
        ? CodeBlock.builder()
            .beginControlFlow("if (!$L.nextNull())", in)
            .add(read)
            .endControlFlow()
            .build()
        : read;
  }

  /** Statements that declare a variable and read a value into it. */
  public CodeBlock declare(String target, Value value, String in, String hint) {
    if (value.nullable()) {
      TypeName type = types.boxed(value.type());
      return CodeBlock.of("$T $L = null;\n$L", type, target, into(target, value, in, hint));
    }
    TypeName plain = types.plain(value.type());
    CodeBlock whole = whole(value, in, hint);
    if (whole != null) {
      return CodeBlock.of("$T $L = $L;\n", plain, target, whole);
    }
    if (!checksItself(value.type())
        && !WholeChecks.condition(value.constraints(), types, in).isEmpty()) {
      return CodeBlock.of(
          "$T $L = $L;\n$L", plain, target, nothing(plain), into(target, value, in, hint));
    }
    return CodeBlock.of(
        "$T $L = $L;\n$L",
        plain,
        target,
        expression(value, in, hint),
        checks(target, value, in, hint));
  }

  /** An expression that reads a value and checks it, or null where that takes statements. */
  public @Nullable CodeBlock whole(Value value, String in, String hint) {
    if (value.nullable()) {
      return null;
    }
    CodeBlock read = expression(value, in, hint);
    return checksItself(value.type()) || value.constraints().isEmpty()
        ? read
        : ConstraintChecks.inline(members, value, in, read.toString());
  }

  /** The statements, if the value is valid by the schemas that are checked whole. */
  private CodeBlock ifValid(Value value, String in, CodeBlock read) {
    CodeBlock condition = WholeChecks.condition(value.constraints(), types, in);
    return condition.isEmpty() || checksItself(value.type())
        ? read
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", condition)
            .add(read)
            .endControlFlow()
            .build();
  }

  private static String nothing(TypeName type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return type.equals(TypeName.BOOLEAN) ? "false" : "0";
  }

  /** Whether reading and checking a value takes more than a call without constraints. */
  public static boolean takesMethod(Value value) {
    return value.nullable() || !value.constraints().isEmpty() || checksItself(value.type());
  }

  /** Whether the type is read by a method of its own, which applies the constraints. */
  public static boolean checksItself(TypeRef type) {
    return type instanceof TypeRef.ListOf
        || type instanceof TypeRef.MapOf
        || type instanceof TypeRef.Mapped;
  }

  /**
   * Statements that read a value into a variable of type {@code Field}.
   *
   * @param local a name for a variable inside
   */
  public CodeBlock intoField(String target, Value value, String in, String local, String hint) {
    Value present = value.notNull();
    boolean checked =
        !checksItself(value.type())
            && !WholeChecks.condition(value.constraints(), types, in).isEmpty();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if ($L.nextNull())", in)
            .addStatement("$L = $T.nil()", target, JsonTypes.FIELD)
            .nextControlFlow("else")
            .add(
                checked
                    ? declareBoxed(local, present, in, hint)
                    : declare(local, present, in, hint));
    if (checked || mayFail(value.type())) {
      code.addStatement(
          "$1L = $2L == null ? $3T.absent() : $3T.of($2L)", target, local, JsonTypes.FIELD);
    } else {
      code.addStatement("$L = $T.of($L)", target, JsonTypes.FIELD, local);
    }
    return code.endControlFlow().build();
  }

  /** Null tells that the value was refused whole, which no primitive can. */
  private CodeBlock declareBoxed(String target, Value value, String in, String hint) {
    TypeName type = types.boxed(value.type());
    return CodeBlock.of("$T $L = null;\n$L", type, target, into(target, value, in, hint));
  }

  JavaTypes types() {
    return types;
  }

  /** Whether reading the type gives null where it is invalid. */
  public static boolean mayFail(TypeRef type) {
    return !(type instanceof TypeRef.Of) && !(type instanceof TypeRef.AnyJson);
  }

  /** The expression that reads a value, without its checks unless its type does them itself. */
  public CodeBlock expression(Value value, String in, String hint) {
    return value.type().accept(new Expression(value, in, hint));
  }

  private CodeBlock checks(String target, Value value, String in, String hint) {
    return checksItself(value.type())
        ? CodeBlock.of("")
        : ConstraintChecks.of(types, members, value, in, target, hint);
  }

  private MethodSpec.Builder method(String name, TypeRef type) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(types.optional(type))
        .addParameter(JsonTypes.JSON_READER, "in")
        .addException(IOException.class);
  }

  private String container(Value value, String hint) {
    String name = members.methodName("read", hint);
    members.add(method(name, value, hint).addModifiers(Modifier.PRIVATE).build());
    return name;
  }

  /** A static method that reads a list or map and checks it. */
  public MethodSpec.Builder method(String name, Value value, String hint) {
    return value.type() instanceof TypeRef.ListOf list
        ? list(name, value, list.items(), hint)
        : map(name, value, ((TypeRef.MapOf) value.type()).values(), hint);
  }

  private MethodSpec.Builder list(String name, Value value, Value items, String hint) {
    return method(name, value.type())
        .addCode(WholeChecks.orNull(value.constraints(), types, "in"))
        .beginControlFlow("if (!in.beginArray())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T items = new $T<>()", types.plain(value.type()), ArrayList.class)
        .beginControlFlow("while (in.nextItem())")
        .addCode(item(items, hint + " item"))
        .endControlFlow()
        .addCode(ConstraintChecks.of(types, members, value, "in", "items", hint))
        .addStatement("return items");
  }

  private CodeBlock item(Value value, String hint) {
    CodeBlock whole = whole(value, "in", hint);
    return whole == null
        ? CodeBlock.of("$Litems.add(item);\n", declare("item", value, "in", hint))
        : CodeBlock.of("items.add($L);\n", whole);
  }

  private MethodSpec.Builder map(String name, Value value, Value values, String hint) {
    return method(name, value.type())
        .addCode(WholeChecks.orNull(value.constraints(), types, "in"))
        .beginControlFlow("if (!in.beginObject())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T values = new $T<>()", types.plain(value.type()), LinkedHashMap.class)
        .beginControlFlow(
            "for ($T name = in.nextField(); name != null; name = in.nextField())", String.class)
        .addCode(member("values", "name", "value", values, "in", hint + " value"))
        .endControlFlow()
        .addCode(ConstraintChecks.of(types, members, value, "in", "values", hint))
        .addStatement("return values");
  }

  /** Statements that read a member into a map, once for each name. */
  CodeBlock member(String map, String name, String local, Value value, String in, String hint) {
    CodeBlock whole = whole(value, in, hint);
    CodeBlock put =
        whole == null
            ? CodeBlock.of("$L$L.put($L, $L);\n", declare(local, value, in, hint), map, name, local)
            : CodeBlock.of("$L.put($L, $L);\n", map, name, whole);
    return CodeBlock.builder()
        .beginControlFlow("if ($L.containsKey($L))", map, name)
        .addStatement("$L.violation(\"duplicate\", \"must not occur twice\")", in)
        .endControlFlow()
        .add(put)
        .build();
  }

  private final class Expression implements TypeRef.Visitor<CodeBlock> {
    private final Value value;
    private final String in;
    private final String hint;

    Expression(Value value, String in, String hint) {
      this.value = value;
      this.in = in;
      this.hint = hint;
    }

    @Override
    public CodeBlock scalar(Scalar scalar) {
      return CodeBlock.of("$L.$L()", in, ScalarMethods.read(scalar));
    }

    @Override
    public CodeBlock list(Value items) {
      return CodeBlock.of("$L($L)", container(value, hint), in);
    }

    @Override
    public CodeBlock map(Value values) {
      return CodeBlock.of("$L($L)", container(value, hint), in);
    }

    @Override
    public CodeBlock named(TypeId id) {
      return CodeBlock.of("$T.INSTANCE.read($L)", types.codec(id), in);
    }

    @Override
    public CodeBlock mapped(TypeRef.Mapped type) {
      String method = MappedReading.of(type, value, hint, types, members);
      return CodeBlock.of("$L($L)", method, in);
    }

    @Override
    public CodeBlock any() {
      return CodeBlock.of("$L.raw()", in);
    }
  }
}
