package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.codec.NumberedCases;
import dev.armature.generator.emit.java.codec.ValueReading;
import dev.armature.generator.emit.java.codec.ValueWriting;
import dev.armature.generator.emit.java.codec.XmlCode;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.XmlShape;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Expressions that read and write values inside a class under construction. What takes more than an
 * expression becomes a private method of the class. Not thread-safe; one for each class.
 */
public final class ValueMethods {
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
   * @param taken names that its fields and methods have already
   */
  public ValueMethods(JavaTypes types, ClassName owner, String... taken) {
    this.types = types;
    this.owner = owner;
    this.members = new ClassMembers(types.hidable(), taken);
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
  public List<CodeBlock> texts(String noun, List<String> texts) {
    List<CodeBlock> all = texts.stream().map(Literals::string).toList();
    if (texts.size() <= MAX_ARGUMENTS) {
      return all;
    }
    String constant = constant(noun, ArrayTypeName.of(String.class), Breaks.array(all));
    return List.of(CodeBlock.of("$L", constant));
  }

  /** Puts everything that was asked for into the class. */
  public void addTo(TypeSpec.Builder type) {
    members.addTo(type);
  }

  /**
   * An expression for the input that a reader stands at.
   *
   * @param reader an expression for the reader
   */
  public CodeBlock read(InputPart part, CodeBlock reader) {
    Value value = part.field().value();
    return ValueReading.takesMethod(value)
        ? Call.of("$T.$L", part.reader(), part.readerMethod()).with(reader)
        : reading.expression(value, reader, part.name());
  }

  /** An expression for a decoder of an input, as {@code value} where that is said otherwise. */
  public CodeBlock decoder(InputPart part, Value value) {
    return ValueReading.takesMethod(value) && value.equals(part.field().value())
        ? CodeBlock.of("$T::$L", part.reader(), part.readerMethod())
        : decoder(value, part.name());
  }

  /** An expression for a decoder of a value. */
  public CodeBlock decoder(Value value, String hint) {
    if (isPlain(value) && value.type() instanceof TypeRef.Named named) {
      return CodeBlock.of("$T.INSTANCE", types.codec(named.id()));
    }
    CodeBlock codec = ValueReading.takesMethod(value) ? null : writing.codec(value);
    return codec != null && isContainer(value)
        ? constant(value, hint, codec)
        : CodeBlock.of("$T::$L", owner, reader(value, hint));
  }

  /** An expression for an encoder of a value, which is evaluated again and again. */
  public CodeBlock encoder(Value value, String hint) {
    CodeBlock codec = writing.codec(value);
    return codec != null && isContainer(value)
        ? constant(value, hint, codec)
        : encoderOnce(value, hint);
  }

  /** An expression for an encoder of a value, which is evaluated once. */
  public CodeBlock encoderOnce(Value value, String hint) {
    CodeBlock codec = writing.codec(value);
    if (codec != null) {
      return codec;
    }
    if (isContainer(value) && !value.nullable()) {
      return CodeBlock.of("$T::$L", owner, writing.method(value, hint));
    }
    String name = members.methodName("encode", hint);
    members.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JsonTypes.JSON_WRITER, "out")
            .addParameter(types.argument(value), "value")
            .addException(IOException.class)
            .addCode(writing.of("value", value, "out", hint).code())
            .build());
    return CodeBlock.of("$T::$L", owner, name);
  }

  /** An expression for a codec of a place, which is evaluated again and again. */
  public CodeBlock codec(Value value, String hint) {
    CodeBlock codec = codecOnce(value, hint);
    return isContainer(value) || ValueReading.takesMethod(value)
        ? constant(value, hint, codec)
        : codec;
  }

  /** An expression for a codec of a place, which is evaluated once; it reads as the place does. */
  public CodeBlock codecOnce(Value value, String hint) {
    CodeBlock encoder = encoderOnce(value, hint);
    if (!ValueReading.takesMethod(value)) {
      return encoder;
    }
    CodeBlock decoder = CodeBlock.of("$T::$L", owner, reader(value, hint));
    return Call.of("$T.of", JsonTypes.JSON_CODECS).with(decoder, encoder);
  }

  /** An expression for the syntax of a body in XML. */
  public CodeBlock xml(XmlShape shape, String hint) {
    CodeBlock body = new XmlCode(types).body(shape);
    return CodeBlock.of("$L", constant(hint + " xml", RuntimeTypes.XML_BODY, body));
  }

  private CodeBlock constant(Value value, String hint, CodeBlock codec) {
    TypeName type = ParameterizedTypeName.get(JsonTypes.JSON_CODEC, types.argument(value));
    return CodeBlock.of("$L", constant(hint + " codec", type, codec));
  }

  private static boolean isPlain(Value value) {
    return !value.nullable() && value.constraints().isEmpty();
  }

  private static boolean isContainer(Value value) {
    return value.type() instanceof TypeRef.ListOf || value.type() instanceof TypeRef.MapOf;
  }

  private String reader(Value value, String hint) {
    String name = members.methodName("decode", hint);
    members.add(reading(name, value, hint).addModifiers(Modifier.PRIVATE).build());
    return name;
  }

  /** A static method that reads a value. */
  MethodSpec.Builder reading(String name, Value value, String hint) {
    if (isContainer(value) && !value.nullable()) {
      return reading.method(name, value, hint);
    }
    boolean mayBeNull = value.nullable() || ValueReading.mayFail(value.type());
    CodeBlock whole = reading.whole(value, "in", hint);
    Block body =
        whole == null
            ? Block.builder()
                .add(reading.declare("value", value, "in", hint))
                .returns("value")
                .build()
            : Block.returning(whole);
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(mayBeNull ? types.optional(value.type()) : types.plain(value.type()))
        .addParameter(JsonTypes.JSON_READER, "in")
        .addException(IOException.class)
        .addCode(body.code());
  }
}
