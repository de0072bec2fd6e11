package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.codec.NumberedCases;
import dev.armature.generator.emit.java.codec.ValueReading;
import dev.armature.generator.emit.java.codec.ValueWriting;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Expressions that read and write values inside a class under construction. What takes more than an
 * expression becomes a private method of the class. Not thread-safe; one for each class.
 */
public final class ValueMethods {
  private static final String[] TAKEN = {
    "INPUT_SCHEMA",
    "OUTPUT_SCHEMA",
    "ARGUMENTS",
    "handler",
    "body",
    "serialVersionUID",
    "encoded",
    "handle",
    "read",
    "readAny",
    "write",
    "route",
    "tool"
  };

  private static final int MAX_ARGUMENTS = 100;

  private final JavaTypes types;
  private final ClassName owner;
  private final ClassMembers members;
  private final ValueReading reading;
  private final ValueWriting writing;

  /**
   * For one class.
   *
   * @param owner the class
   */
  public ValueMethods(JavaTypes types, ClassName owner) {
    this.types = types;
    this.owner = owner;
    this.members = new ClassMembers(types.hidable(), TAKEN);
    this.reading = new ValueReading(types, members);
    this.writing = new ValueWriting(types, members);
  }

  /** The Java types of values. */
  public JavaTypes types() {
    return types;
  }

  /** The class. */
  public ClassName owner() {
    return owner;
  }

  /** The name of a private constant of the class; equal ones are one. */
  public String constant(String wanted, TypeName type, CodeBlock value) {
    return members.constant(wanted, type, value);
  }

  /** A name for a private method of the class: a verb and what it is about. */
  public String methodName(String verb, String hint) {
    return members.methodName(verb, hint);
  }

  /** Adds a private method to the class. */
  public void add(MethodSpec method) {
    members.add(method);
  }

  /** The name of a constant with the number of each of many names. */
  public String numbers(String noun, List<String> names) {
    return NumberedCases.numbers(members, noun, names);
  }

  /** Texts as arguments: one by one, or very many in an array. */
  public CodeBlock texts(String noun, List<String> texts) {
    CodeBlock all = texts.stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
    TypeName array = ArrayTypeName.of(String.class);
    return texts.size() <= MAX_ARGUMENTS
        ? all
        : CodeBlock.of("$L", constant(noun, array, CodeBlock.of("{$L}", all)));
  }

  /** Puts everything that was asked for into the class. */
  public void addTo(TypeSpec.Builder type) {
    members.addTo(type);
  }

  /**
   * An expression for the value that a reader stands at.
   *
   * @param reader an expression for the reader
   * @param hint from what the name of a method is made
   */
  public CodeBlock read(Value value, CodeBlock reader, String hint) {
    return isExpression(value)
        ? reading.expression(value, reader.toString(), hint)
        : CodeBlock.of("$L($L)", reader(value, hint), reader);
  }

  /** An expression for a decoder of a value. */
  public CodeBlock decoder(Value value, String hint) {
    if (isPlain(value) && value.type() instanceof TypeRef.Named named) {
      return CodeBlock.of("$T.INSTANCE", types.codec(named.id()));
    }
    return CodeBlock.of("$T::$L", owner, reader(value, hint));
  }

  /** An expression for an encoder of a value. */
  public CodeBlock encoder(Value value, String hint) {
    if (!value.nullable() && value.type() instanceof TypeRef.Named named) {
      return CodeBlock.of("$T.INSTANCE", types.codec(named.id()));
    }
    if (value.type() instanceof TypeRef.Mapped mapped && !value.nullable()) {
      return types.codec(mapped.type());
    }
    if (isContainer(value) && !value.nullable()) {
      String call = writing.present("value", value, "out", hint).toString();
      return CodeBlock.of("$T::$L", owner, call.substring(0, call.indexOf('(')));
    }
    String name = members.methodName("encode", hint);
    members.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JsonTypes.JSON_WRITER, "out")
            .addParameter(types.argument(value), "value")
            .addException(IOException.class)
            .addCode(writing.of("value", value, "out", hint))
            .build());
    return CodeBlock.of("$T::$L", owner, name);
  }

  private static boolean isPlain(Value value) {
    return !value.nullable() && value.constraints().isEmpty();
  }

  private static boolean isExpression(Value value) {
    return isPlain(value) || (ValueReading.checksItself(value.type()) && !value.nullable());
  }

  private static boolean isContainer(Value value) {
    return value.type() instanceof TypeRef.ListOf || value.type() instanceof TypeRef.MapOf;
  }

  private String reader(Value value, String hint) {
    String name = members.methodName("decode", hint);
    boolean mayBeNull = value.nullable() || ValueReading.mayFail(value.type());
    CodeBlock whole = reading.whole(value, "in", hint);
    CodeBlock code =
        whole == null
            ? CodeBlock.of("$Lreturn value;\n", reading.declare("value", value, "in", hint))
            : CodeBlock.of("return $L;\n", whole);
    members.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(mayBeNull ? types.optional(value.type()) : types.plain(value.type()))
            .addParameter(JsonTypes.JSON_READER, "in")
            .addException(IOException.class)
            .addCode(code)
            .build());
    return name;
  }
}
