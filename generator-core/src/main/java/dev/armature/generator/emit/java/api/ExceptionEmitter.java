package dev.armature.generator.emit.java.api;

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
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.Failure;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the exception of a documented error. */
public final class ExceptionEmitter {
  private final JavaTypes types;

  /** An emitter. */
  public ExceptionEmitter(JavaTypes types) {
    this.types = types;
  }

  /** The exception. */
  public TypeSpec emit(Failure failure) {
    ValueMethods methods =
        new ValueMethods(
            types, failure.exception(), "serialVersionUID", "body", "content", "encoded");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(failure.exception())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(RuntimeTypes.DOCUMENTED_EXCEPTION)
            .addJavadoc(doc(failure))
            .addField(serialVersion());
    TypeName body = failure.body();
    if (body != null) {
      type.addField(body, "body", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT);
    }
    type.addMethod(constructor(failure));
    if (body != null) {
      type.addMethod(body(body));
    }
    if (failure.content() != null && failure.content().value() != null) {
      Value value = failure.content().value();
      type.addMethod(failure.content().format().accept(new Sending(value, methods)));
      if (failure.xml() != null) {
        type.addMethod(spelled(methods.xml(failure.xml(), "body")));
      }
    }
    failure.headers().forEach(each -> type.addMethod(header(failure, each, methods)));
    methods.addTo(type);
    return type.build();
  }

  /** The method that adds a header, for {@code throw new …Exception(body).withRetryAfter(3)}. */
  private static MethodSpec header(Failure failure, Success.HeaderPart part, ValueMethods methods) {
    Outcome.HeaderField header = part.header();
    String start = "Adds the header " + JavaDoc.code(header.name());
    CodeBlock name = Literals.string(header.name());
    CodeBlock text = HeaderValue.text(header, CodeBlock.of("value"), methods);
    boolean each = header.spelling() == Outcome.HeaderSpelling.EACH;
    CodeBlock added =
        each
            ? CodeBlock.of("$L.forEach(each -> header($L, each))", text, name)
            : Call.of("header").with(name, text);
    return MethodSpec.methodBuilder(part.name())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("$L.\n\n@return this", JavaDoc.brief(start, ": ", header.doc()))
        .returns(failure.exception())
        .addParameter(part.type(), "value")
        .addCode(Block.builder().add(added).returns("this").build().code())
        .build();
  }

  private static CodeBlock doc(Failure failure) {
    Status status = failure.outcome().status();
    String what =
        status instanceof Status.Default
            ? "The contract's error for every status it does not name"
            : "The contract's error {@code " + status + "}";
    return CodeBlock.of("$L.", JavaDoc.brief(what, ": ", failure.outcome().doc()));
  }

  private static FieldSpec serialVersion() {
    return FieldSpec.builder(
            long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("1")
        .build();
  }

  private static MethodSpec constructor(Failure failure) {
    Status status = failure.outcome().status();
    MethodSpec.Builder method = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
    boolean open = !(status instanceof Status.Exact);
    CodeBlock.Builder doc = CodeBlock.builder().add("The error.\n");
    if (open) {
      method.addParameter(int.class, "status");
      doc.add("\n@param status $L", range(status));
    }
    if (failure.body() != null) {
      method.addParameter(failure.body(), "body");
      doc.add("\n@param body what callers get");
    }
    method.addJavadoc(doc.build());
    Block.Builder code = Block.builder().add(initialized(failure, open));
    if (failure.body() != null) {
      code.add("this.body = body");
    }
    return method.addCode(code.build().code()).build();
  }

  private static CodeBlock initialized(Failure failure, boolean open) {
    Status status = failure.outcome().status();
    List<CodeBlock> types = failure.mediaTypes().stream().map(Literals::string).toList();
    CodeBlock code = open ? within(status) : CodeBlock.of("$L", status);
    if (types.size() > 1) {
      CodeBlock all = Call.of("$T.of", List.class).filled(types);
      return Call.of("super").with(code, message(failure), all);
    }
    CodeBlock type = types.isEmpty() ? CodeBlock.of("null") : types.get(0);
    return Call.of("super").with(code, type, message(failure));
  }

  private static CodeBlock within(Status status) {
    int from = status instanceof Status.Range range ? range.hundreds() * 100 : 400;
    int to = status instanceof Status.Range range ? range.hundreds() * 100 + 99 : 599;
    return Call.of("$T.within", RuntimeTypes.STATUS_CODE).with("status", from, to);
  }

  private static String range(Status status) {
    return status instanceof Status.Range range
        ? "the HTTP status, " + range.hundreds() + "00 to " + range.hundreds() + "99"
        : "the HTTP status, 400 to 599";
  }

  /** What logs say; the documented text may be as long as the contract likes. */
  private static CodeBlock message(Failure failure) {
    String summary = failure.outcome().doc().summary();
    String said = summary != null ? summary : failure.outcome().doc().description();
    String text = said == null ? failure.outcome().status().toString() : said.strip();
    String line = text.lines().findFirst().orElse("");
    return Literals.string(line.length() <= 100 ? line : line.substring(0, 100));
  }

  private static MethodSpec body(TypeName type) {
    return MethodSpec.methodBuilder("body")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("What callers get.")
        .returns(type)
        .addCode(Block.returning("body").code())
        .build();
  }

  private static MethodSpec encoded(CodeBlock bytes) {
    return MethodSpec.methodBuilder("encoded")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(byte[].class)
        .addCode(Block.returning(bytes).code())
        .build();
  }

  /** The method that gives the body in another syntax. */
  private static MethodSpec spelled(CodeBlock syntax) {
    CodeBlock json = CodeBlock.of("encoded()");
    return MethodSpec.methodBuilder("encoded")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(byte[].class)
        .addParameter(String.class, "mediaType")
        .addCode(
            Block.returning(
                    Breaks.choice(
                        CodeBlock.of("$L.isOf(mediaType)", syntax),
                        Call.of("$L.ofJson", syntax).with(json),
                        json))
                .code())
        .build();
  }

  private static MethodSpec content(Value value, ValueMethods methods) {
    TypeName type =
        ParameterizedTypeName.get(JsonTypes.JSON_CONTENT, methods.types().argument(value));
    CodeBlock content =
        Call.of("new $T<>", JsonTypes.JSON_CONTENT).with(methods.codec(value, "body"), "body");
    return MethodSpec.methodBuilder("content")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addCode(Block.returning(content).code())
        .build();
  }

  /** The method that gives the body as it is sent. */
  private record Sending(Value value, ValueMethods methods)
      implements BodyFormat.Visitor<MethodSpec> {
    @Override
    public MethodSpec json() {
      return content(value, methods);
    }

    @Override
    public MethodSpec xml() {
      return json();
    }

    /** Forms are what requests have; what is sent is JSON. */
    @Override
    public MethodSpec form() {
      return json();
    }

    /** Only requests are read part by part; others are bytes. */
    @Override
    public MethodSpec multipart() {
      return binary();
    }

    @Override
    public MethodSpec text() {
      return encoded(CodeBlock.of("body.getBytes($T.UTF_8)", StandardCharsets.class));
    }

    /** An error is one value, whatever its media type. */
    @Override
    public MethodSpec events() {
      return json();
    }

    @Override
    public MethodSpec lines() {
      return json();
    }

    @Override
    public MethodSpec binary() {
      return encoded(CodeBlock.of("body.toArray()"));
    }
  }
}
