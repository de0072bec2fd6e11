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
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.FormMember;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The code that reads a request's body, whatever its media type. */
final class BodyReading {
  private static final Value TEXT = Value.of(new TypeRef.Of(Scalar.STRING));

  private final ValueMethods methods;
  private final ParameterConstants parameters;

  BodyReading(ValueMethods methods, ParameterConstants parameters) {
    this.methods = methods;
    this.parameters = parameters;
  }

  /** The expression for the body. */
  CodeBlock read(BodyBinding body, InputPart part) {
    List<Content> contents = different(body);
    boolean optional = part.component().absent() != null;
    return contents.size() == 1
        ? read(body, contents.get(0), part, optional)
        : orAbsent(CodeBlock.of("readAny(in)"), part, optional);
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
      code.when(sent(body, content), Block.returning(read(body, content, part, false)));
    }
    code.returns(read(body, contents.get(0), part, false));
    return List.of(method.addCode(code.build().code()).build());
  }

  /** Whether the request is of one of the media types that are read like {@code content}. */
  private static Condition sent(BodyBinding body, Content content) {
    return Condition.any(
        body.contents().stream()
            .filter(other -> other.format() == content.format())
            .map(other -> Literals.string(other.mediaType()))
            .map(type -> Condition.term("$L.equals(in.mediaType())", type))
            .toList());
  }

  /** One content for each format, in order. */
  private static List<Content> different(BodyBinding body) {
    List<Content> contents = new ArrayList<>();
    for (Content content : body.contents()) {
      if (contents.stream().noneMatch(other -> other.format() == content.format())) {
        contents.add(content);
      }
    }
    return contents;
  }

  private CodeBlock read(BodyBinding body, Content content, InputPart part, boolean optional) {
    return content.format().accept(new Reading(body, value(content, part), part, optional));
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
    for (RecordDef.Property property : parameters.properties(value)) {
      FormMember spelling = spelling(members, property.name());
      CodeBlock how = parameters.field(property, spelling, siblings(property, value, members));
      if (how != null) {
        String constant = methods.constant(property.name(), RuntimeTypes.PARAMETER, how);
        arguments.add(CodeBlock.of("$L", constant));
      }
    }
    CodeBlock others = parameters.otherFields(value);
    if (others != null) {
      String constant = methods.constant("other fields", RuntimeTypes.PARAMETER, others);
      arguments.add(CodeBlock.of("$L", constant));
    }
    return arguments;
  }

  /** The fields of the other properties; null where an open object cannot have all the rest. */
  private @Nullable List<String> siblings(
      RecordDef.Property property, Value value, List<FormMember> members) {
    List<String> fields = new ArrayList<>();
    for (RecordDef.Property other : parameters.properties(value)) {
      FormMember how = spelling(members, other.name());
      if (other != property && parameters.isSpreadOpen(other, how)) {
        return null;
      }
      if (other != property) {
        parameters.fields(other, how).forEach(fields::add);
      }
    }
    return parameters.keepsOthers(value) ? null : fields;
  }

  /** The expression that reads a value; an absent one becomes null where it is optional. */
  private final class Reading implements BodyFormat.Visitor<CodeBlock> {
    private final BodyBinding body;
    private final Value value;
    private final InputPart part;
    private final boolean optional;

    Reading(BodyBinding body, Value value, InputPart part, boolean optional) {
      this.body = body;
      this.value = value;
      this.part = part;
      this.optional = optional;
    }

    @Override
    public CodeBlock json() {
      String method = optional ? "optionalBody" : "body";
      return Call.of("in.$L", method).with(methods.decoder(part, value));
    }

    @Override
    public CodeBlock form() {
      List<CodeBlock> arguments = BodyReading.this.form(body.members(), value, part);
      return orAbsent(Call.of("in.formBody").filled(arguments), part, optional);
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

    /** What is read while it comes in does not tell before whether it is empty. */
    private CodeBlock streamed(CodeBlock read) {
      return optional
          ? Breaks.choice(CodeBlock.of("in.mayHaveBody()"), read, CodeBlock.of("null"))
          : read;
    }
  }

  private static FormMember spelling(List<FormMember> members, String name) {
    return members.stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElse(new FormMember(name, Style.FORM, true));
  }
}
