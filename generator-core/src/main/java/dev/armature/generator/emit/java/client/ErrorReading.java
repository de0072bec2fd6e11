package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.XmlShape;
import org.jspecify.annotations.Nullable;

/**
 * The expression for the body of a documented error, which is one value in memory.
 *
 * @param shape its shape where it may come in XML, or null
 */
record ErrorReading(ValueMethods methods, Value value, @Nullable XmlShape shape)
    implements BodyFormat.Visitor<CodeBlock> {
  @Override
  public CodeBlock json() {
    CodeBlock decoder = methods.decoder(value, "error");
    String start = value.nullable() ? "nullable" : "";
    if (shape == null) {
      return Call.of("answer.$L", start.isEmpty() ? "json" : "nullableJson").with(decoder);
    }
    return Call.of("answer.$L", start.isEmpty() ? "encoded" : "nullableEncoded")
        .with(methods.xml(shape, "error"), decoder);
  }

  @Override
  public CodeBlock xml() {
    return json();
  }

  /** Errors are sent as JSON. */
  @Override
  public CodeBlock form() {
    return json();
  }

  @Override
  public CodeBlock multipart() {
    return binary();
  }

  @Override
  public CodeBlock text() {
    return CodeBlock.of("answer.text()");
  }

  /** An error is one value, whatever its media type. */
  @Override
  public CodeBlock events() {
    return json();
  }

  @Override
  public CodeBlock lines() {
    return json();
  }

  @Override
  public CodeBlock binary() {
    return CodeBlock.of("$T.of(answer.bytes())", JsonTypes.BYTES);
  }
}
