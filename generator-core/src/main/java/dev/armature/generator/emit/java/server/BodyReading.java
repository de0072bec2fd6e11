package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.codec.ValueReading;
import dev.armature.generator.emit.java.http.FormConstants;
import dev.armature.generator.emit.java.http.ParameterConstants;
import dev.armature.generator.emit.java.plan.BodyVariant;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.FormMember;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The code that reads a request's body, whatever its media type. */
final class BodyReading {
  private static final Value TEXT = Value.of(new TypeRef.Of(Scalar.STRING));

  private final ValueMethods methods;
  private final ParameterConstants parameters;
  private final FormConstants fields;

  private final List<BodyVariant> variants;

  BodyReading(ValueMethods methods, ParameterConstants parameters, List<BodyVariant> variants) {
    this.methods = methods;
    this.parameters = parameters;
    this.fields = new FormConstants(methods, parameters);
    this.variants = variants;
  }

  /** The expression for the body. */
  CodeBlock read(BodyBinding body, InputPart part) {
    List<Content> contents = different(body);
    boolean optional = !part.field().required();
    if (contents.size() == 1) {
      return read(body, contents.get(0), part, optional);
    }
    CodeBlock any = CodeBlock.of("readAny(in)");
    return body.isStreamed() ? orNull(any, optional) : orAbsent(any, part, optional);
  }

  /** What is read while it comes in does not tell before whether it is empty. */
  private static CodeBlock orNull(CodeBlock read, boolean optional) {
    return optional
        ? Breaks.choice(CodeBlock.of("in.mayHaveBody()"), read, CodeBlock.of("null"))
        : read;
  }

  private static CodeBlock orAbsent(CodeBlock read, InputPart part, boolean optional) {
    return optional
        ? Breaks.choice(CodeBlock.of("in.hasBody()"), read, CodeBlock.of("$L", part.absentBoxed()))
        : read;
  }

  /** The method that chooses by media type, where there are several ways to read the body. */
  List<MethodSpec> methods(BodyBinding body, InputPart part) {
    List<Content> contents = different(body);
    if (contents.size() == 1) {
      return List.of();
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("readAny")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(JavaTypes.nullable(part.type().withoutAnnotations().box()))
            .addParameter(RuntimeTypes.REQUEST_READER, "in")
            .addException(IOException.class);
    Block.Builder code = Block.builder();
    for (Content content : contents.subList(1, contents.size())) {
      code.when(sent(body, content), returning(body, content, part));
    }
    code.add(returning(body, contents.get(0), part));
    return List.of(method.addCode(code.build().code()).build());
  }

  private Block returning(BodyBinding body, Content content, InputPart part) {
    CodeBlock read = read(body, content, part, false);
    BodyVariant variant =
        variants.stream()
            .filter(each -> each.contents().contains(content))
            .findFirst()
            .orElse(null);
    if (variant == null) {
      return Block.returning(read);
    }
    // Boxed: what is no JSON at all has no value.
    CodeBlock made = Call.of("new $T", variant.type()).with("value");
    return Block.builder()
        .declare(variant.value().withoutAnnotations().box(), "value", read)
        .returns(ValueReading.unlessFailed(made))
        .build();
  }

  /** Whether the request is of one of the media types that are read like {@code content}. */
  private static Condition sent(BodyBinding body, Content content) {
    return Condition.any(
        body.contents().stream()
            .filter(other -> isReadLike(other, content))
            .map(other -> Literals.string(other.mediaType()))
            .map(type -> Condition.term("$L.equals(in.mediaType())", type))
            .toList());
  }

  private static boolean isReadLike(Content a, Content b) {
    return a.format() == b.format() && a.isLike(b);
  }

  /** One content for each way to read, in order. */
  private static List<Content> different(BodyBinding body) {
    List<Content> contents = new ArrayList<>();
    for (Content content : body.contents()) {
      if (contents.stream().noneMatch(other -> isReadLike(other, content))) {
        contents.add(content);
      }
    }
    return contents;
  }

  private CodeBlock read(BodyBinding body, Content content, InputPart part, boolean optional) {
    return content.format().accept(new Reading(body, content, part, optional));
  }

  private static Value value(Content content, InputPart part) {
    @Nullable Value own = content.value();
    return own == null ? part.field().value() : own;
  }

  private CodeBlock text(Value value, InputPart part) {
    return value.equals(TEXT)
        ? CodeBlock.of("in.textBody()")
        : Call.of("in.textBody").with(methods.decoder(part, value));
  }

  /**
   * What reads a form: its decoder, then how its fields travel.
   *
   * @param members those that are not spelled as usual
   */
  List<CodeBlock> form(List<FormMember> members, Value value, InputPart part) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(methods.decoder(part, value));
    arguments.addAll(fields.form(members, value));
    return arguments;
  }

  private CodeBlock multipart(BodyBinding body, Value value, InputPart part) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(methods.decoder(part, value));
    arguments.addAll(fields.parts(body, value, each -> headers(body, each)));
    return Call.of("in.multipartBody").filled(arguments);
  }

  private CodeBlock headers(BodyBinding body, RecordDef.Property property) {
    CodeBlock.Builder code = CodeBlock.builder();
    body.headers().stream()
        .filter(each -> each.part().equals(property.name()))
        .flatMap(each -> each.headers().stream())
        .forEach(
            each ->
                code.add(
                    "$>$>$L$<$<",
                    Call.of("\n.partHeader")
                        .with(
                            parameters.partHeader(each),
                            methods.decoder(each.value(), property.name() + " " + each.name()))));
    return code.build();
  }

  /** The expression that reads a value; an absent one becomes null where it is optional. */
  private final class Reading implements BodyFormat.Visitor<CodeBlock> {
    private final BodyBinding body;
    private final Content content;
    private final Value value;
    private final InputPart part;
    private final boolean optional;

    Reading(BodyBinding body, Content content, InputPart part, boolean optional) {
      this.body = body;
      this.content = content;
      this.value = value(content, part);
      this.part = part;
      this.optional = optional;
    }

    @Override
    public CodeBlock json() {
      String method = optional ? "optionalBody" : "body";
      return Call.of("in.$L", method).with(methods.decoder(part, value));
    }

    @Override
    public CodeBlock xml() {
      String method = optional ? "optionalBody" : "body";
      CodeBlock syntax = methods.xml(Objects.requireNonNull(content.xml()), part.name());
      return Call.of("in.$L", method).with(syntax, methods.decoder(part, value));
    }

    @Override
    public CodeBlock form() {
      List<CodeBlock> arguments = BodyReading.this.form(body.members(), value, part);
      return orAbsent(Call.of("in.formBody").filled(arguments), part, optional);
    }

    @Override
    public CodeBlock multipart() {
      return streamed(BodyReading.this.multipart(body, value, part));
    }

    @Override
    public CodeBlock text() {
      return orAbsent(BodyReading.this.text(value, part), part, optional);
    }

    /** Requests have lines; contracts with events in requests are read as bytes. */
    @Override
    public CodeBlock events() {
      return lines();
    }

    @Override
    public CodeBlock lines() {
      return streamed(Call.of("in.lines").with(methods.decoder(part, value)));
    }

    @Override
    public CodeBlock binary() {
      return streamed(CodeBlock.of("in.sourceBody()"));
    }

    private CodeBlock streamed(CodeBlock read) {
      return orNull(read, optional);
    }
  }
}
