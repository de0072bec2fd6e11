package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.plan.MediaTypes;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.XmlShape;
import org.jspecify.annotations.Nullable;

/**
 * The expression for the body of a success.
 *
 * @param shape its shape where it may come in XML, or null
 */
record BodyReading(ValueMethods methods, Content content, Value value, @Nullable XmlShape shape)
    implements BodyFormat.Visitor<CodeBlock> {
  private static final TypeRef TEXT = new TypeRef.Of(Scalar.STRING);

  @Override
  public CodeBlock json() {
    CodeBlock decoder = methods.decoder(value, "answer");
    String method = value.nullable() ? "nullable" : "";
    if (shape == null) {
      return Call.of("answer.$L", method.isEmpty() ? "json" : "nullableJson").with(decoder);
    }
    CodeBlock syntax = methods.xml(shape, "answer");
    return Call.of("answer.$L", method.isEmpty() ? "encoded" : "nullableEncoded")
        .with(syntax, decoder);
  }

  @Override
  public CodeBlock xml() {
    return json();
  }

  /** Servers send JSON. */
  @Override
  public CodeBlock form() {
    return json();
  }

  /** Only requests are read part by part; others are bytes. */
  @Override
  public CodeBlock multipart() {
    return binary();
  }

  @Override
  public CodeBlock text() {
    return value.type().equals(TEXT)
        ? CodeBlock.of("answer.text()")
        : Call.of("answer.text").with(methods.decoder(value, "answer"));
  }

  @Override
  public CodeBlock events() {
    return value.type().equals(TEXT)
        ? CodeBlock.of("answer.textEvents()")
        : Call.of("answer.events").with(methods.decoder(value, "event"));
  }

  @Override
  public CodeBlock lines() {
    CodeBlock type = Literals.string(MediaTypes.sent(content));
    return Call.of("answer.lines").with(type, methods.decoder(value, "line"));
  }

  @Override
  public CodeBlock binary() {
    return CodeBlock.of("answer.source()");
  }
}
