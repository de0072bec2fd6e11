package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
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
  private static final CodeBlock IN = CodeBlock.of("in");

  private final JavaTypes types;
  private final ClassMembers members;
  private final ContainerReading containers;

  /** For statements in the class with these members. */
  public ValueReading(JavaTypes types, ClassMembers members) {
    this.types = types;
    this.members = members;
    this.containers = new ContainerReading(types, members);
  }

  /**
   * Statements that read a value into a variable which is declared and, where the value may be
   * null, holds null.
   *
   * @param in the variable with the reader, which stands at the value
   * @param target the variable for the value
   * @param hint from what names of members are made, such as the property's wire name
   */
  public Block into(String target, Value value, String in, String hint) {
    CodeBlock whole = whole(value.notNull(), in, hint);
    Block read =
        whole != null
            ? Block.builder().assign(target, whole).build()
            : ifValid(value, in, checked(target, value, in, hint));
    return value.nullable()
        ? Block.builder().when(Condition.term("$L.nextNull()", in).negated(), read).build()
        : read;
  }

  private Block checked(String target, Value value, String in, String hint) {
    return Block.builder()
        .assign(target, expression(value, CodeBlock.of("$L", in), hint))
        .add(checks(target, value, in, hint))
        .build();
  }

  /** Statements that declare a variable and read a value into it. */
  public Block declare(String target, Value value, String in, String hint) {
    if (value.nullable()) {
      return declareBoxed(target, value, in, hint);
    }
    TypeName plain = types.plain(value.type());
    CodeBlock whole = whole(value, in, hint);
    if (whole != null) {
      return Block.builder().declare(plain, target, whole).build();
    }
    if (isRefusedWhole(value, in)) {
      return Block.builder()
          .declare(plain, target, nothing(plain))
          .add(into(target, value, in, hint))
          .build();
    }
    return Block.builder()
        .declare(plain, target, expression(value, CodeBlock.of("$L", in), hint))
        .add(checks(target, value, in, hint))
        .build();
  }

  /** An expression that reads a value and checks it, or null where that takes statements. */
  public @Nullable CodeBlock whole(Value value, String in, String hint) {
    if (value.nullable()) {
      return null;
    }
    CodeBlock read = expression(value, CodeBlock.of("$L", in), hint);
    return checksItself(value.type()) || value.constraints().isEmpty()
        ? read
        : ConstraintChecks.inline(types, members, value, in, read);
  }

  /** The statements, if the value is valid by the schemas that are checked whole. */
  private Block ifValid(Value value, String in, Block read) {
    return checksItself(value.type())
        ? read
        : Block.builder().when(WholeChecks.condition(value.constraints(), types, in), read).build();
  }

  private boolean isRefusedWhole(Value value, String in) {
    return !checksItself(value.type())
        && !WholeChecks.condition(value.constraints(), types, in).isTrue();
  }

  private static CodeBlock nothing(TypeName type) {
    if (!type.isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
  }

  /** Whether reading and checking a value takes more than a call without constraints. */
  public static boolean takesMethod(Value value) {
    return value.nullable()
        || !value.constraints().isEmpty()
        || checksItself(value.type()) && !ContainerReading.isPlain(value);
  }

  /** Whether reading the type applies the constraints itself. */
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
  public Block intoField(String target, Value value, String in, String local, String hint) {
    Value present = value.notNull();
    boolean checked = isRefusedWhole(present, in);
    CodeBlock field = Call.of("$T.of", JsonTypes.FIELD).with(local);
    CodeBlock fieldOrAbsent =
        Breaks.choice(
            CodeBlock.of("$L == null", local), CodeBlock.of("$T.absent()", JsonTypes.FIELD), field);
    Block read =
        Block.builder()
            .add(
                checked
                    ? declareBoxed(local, present, in, hint)
                    : declare(local, present, in, hint))
            .assign(target, checked || mayFail(value.type()) ? fieldOrAbsent : field)
            .build();
    Block nil = Block.builder().assign(target, CodeBlock.of("$T.nil()", JsonTypes.FIELD)).build();
    return Block.builder().when(Condition.term("$L.nextNull()", in), nil, read).build();
  }

  /** Null tells that the value is null or was refused whole, which no primitive can. */
  private Block declareBoxed(String target, Value value, String in, String hint) {
    return Block.builder()
        .declare(types.boxed(value.type()), target, CodeBlock.of("null"))
        .add(into(target, value, in, hint))
        .build();
  }

  JavaTypes types() {
    return types;
  }

  /** Whether reading the type gives null where it is invalid. */
  public static boolean mayFail(TypeRef type) {
    return !(type instanceof TypeRef.Of) && !(type instanceof TypeRef.AnyJson);
  }

  /** The expression that reads a value, without its checks unless its type does them itself. */
  public CodeBlock expression(Value value, CodeBlock in, String hint) {
    return value.type().accept(new Expression(value, in, hint));
  }

  private Block checks(String target, Value value, String in, String hint) {
    return checksItself(value.type())
        ? Block.EMPTY
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
    Block.Builder body = Block.builder();
    body.add(WholeChecks.orNull(value.constraints(), types, "in"));
    CodeBlock inline = containers.inline(value, IN);
    if (inline != null) {
      return method(name, value.type()).addCode(body.returns(inline).build().code());
    }
    CodeBlock read = containers.byCodec(value, IN);
    if (read != null) {
      body.declare(types.plain(value.type()), "items", read);
    } else {
      body.add(WholeChecks.unless(Condition.term("in.beginArray()")))
          .declare(types.plain(value.type()), "items", CodeBlock.of("new $T<>()", ArrayList.class))
          .loop(Condition.term("in.nextItem()"), item(items, hint + " item"));
    }
    body.add(ConstraintChecks.of(types, members, value, "in", "items", hint)).returns("items");
    return method(name, value.type()).addCode(body.build().code());
  }

  private Block item(Value value, String hint) {
    CodeBlock whole = whole(value, "in", hint);
    return whole == null
        ? Block.builder().add(declare("item", value, "in", hint)).add("items.add(item)").build()
        : Block.of(Call.of("items.add").with(whole));
  }

  private MethodSpec.Builder map(String name, Value value, Value values, String hint) {
    CodeBlock inline = containers.inline(value, IN);
    if (inline != null) {
      return method(name, value.type()).addCode(Block.builder().returns(inline).build().code());
    }
    Block member = member("values", "name", "value", values, "in", hint + " value");
    Block body =
        Block.builder()
            .add(WholeChecks.orNull(value.constraints(), types, "in"))
            .add(WholeChecks.unless(Condition.term("in.beginObject()")))
            .declare(
                types.plain(value.type()),
                "values",
                CodeBlock.of("new $T<>()", LinkedHashMap.class))
            .loop(fields("name"), member)
            .add(ConstraintChecks.of(types, members, value, "in", "values", hint))
            .returns("values")
            .build();
    return method(name, value.type()).addCode(body.code());
  }

  /** The head of a loop over the members of the object that {@code in} stands at. */
  public static CodeBlock fields(String name) {
    return CodeBlock.of(
        "for ($1T $2L = in.nextField(); $2L != null; $2L = in.nextField())", String.class, name);
  }

  /** A value, or null where the reader {@code in} has failed. */
  public static CodeBlock unlessFailed(CodeBlock value) {
    return Breaks.choice(CodeBlock.of("in.failed()"), CodeBlock.of("null"), value);
  }

  /** Statements that read a member into a map, once for each name. */
  Block member(String map, String name, String local, Value value, String in, String hint) {
    CodeBlock whole = whole(value, in, hint);
    Call put = Call.of("$L.put", map);
    Block twice = Block.of("$L.violation(\"duplicate\", \"must not occur twice\")", in);
    Block.Builder code =
        Block.builder().when(Condition.term("$L.containsKey($L)", map, name), twice);
    return whole == null
        ? code.add(declare(local, value, in, hint)).add(put.with(name, local)).build()
        : code.add(put.with(name, whole)).build();
  }

  private final class Expression implements TypeRef.Visitor<CodeBlock> {
    private final Value value;
    private final CodeBlock in;
    private final String hint;

    Expression(Value value, CodeBlock in, String hint) {
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
      return container();
    }

    @Override
    public CodeBlock map(Value values) {
      return container();
    }

    private CodeBlock container() {
      CodeBlock inline = containers.inline(value, in);
      return inline != null
          ? inline
          : Call.of("$L", ValueReading.this.container(value, hint)).with(in);
    }

    @Override
    public CodeBlock named(TypeId id) {
      return Call.of("$T.INSTANCE.read", types.codec(id)).with(in);
    }

    @Override
    public CodeBlock mapped(TypeRef.Mapped type) {
      String method = MappedReading.of(type, value, hint, types, members);
      return Call.of("$L", method).with(in);
    }

    @Override
    public CodeBlock any() {
      return CodeBlock.of("$L.raw()", in);
    }
  }
}
