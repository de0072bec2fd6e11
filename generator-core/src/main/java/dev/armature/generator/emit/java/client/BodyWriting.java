package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.http.FormConstants;
import dev.armature.generator.emit.java.plan.MediaTypes;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The call that gives a request its body.
 *
 * @param fields how fields of forms travel
 * @param type what the body holds, never null
 * @param name what it is called
 * @param value the expression for it
 */
record BodyWriting(
    ValueMethods methods,
    FormConstants fields,
    BodyBinding body,
    Content content,
    Value type,
    String name,
    CodeBlock value)
    implements BodyFormat.Visitor<CodeBlock> {
  private static final TypeRef TEXT = new TypeRef.Of(Scalar.STRING);

  /** The media type that is sent. */
  static CodeBlock type(Content content) {
    return Literals.string(MediaTypes.sent(content));
  }

  @Override
  public CodeBlock json() {
    return Call.of("request.json").with(type(content), encoder(), value);
  }

  @Override
  public CodeBlock xml() {
    CodeBlock syntax = methods.xml(Objects.requireNonNull(content.xml()), name);
    return Call.of("request.encoded").with(type(content), syntax, encoder(), value);
  }

  @Override
  public CodeBlock form() {
    List<CodeBlock> arguments = new ArrayList<>(List.of(type(content), encoder(), value));
    arguments.addAll(fields.form(body.members(), type));
    return Call.of("request.form").filled(arguments);
  }

  @Override
  public CodeBlock multipart() {
    List<CodeBlock> arguments = new ArrayList<>(List.of(encoder(), value));
    arguments.addAll(fields.parts(body, type, each -> CodeBlock.of("")));
    return Call.of("request.multipart").filled(arguments);
  }

  @Override
  public CodeBlock text() {
    return type.type().equals(TEXT)
        ? Call.of("request.text").with(type(content), value)
        : Call.of("request.text").with(type(content), encoder(), value);
  }

  /** Requests have lines. */
  @Override
  public CodeBlock events() {
    return lines();
  }

  @Override
  public CodeBlock lines() {
    return Call.of("request.lines").with(type(content), encoder(), value);
  }

  @Override
  public CodeBlock binary() {
    return Call.of("request.bytes").with(type(content), value);
  }

  private CodeBlock encoder() {
    return methods.encoder(type, name);
  }
}
