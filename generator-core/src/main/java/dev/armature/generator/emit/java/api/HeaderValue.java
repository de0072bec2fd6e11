package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.Outcome.HeaderField;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;

/** The expression for the text of a response header. */
public final class HeaderValue {
  private HeaderValue() {}

  /**
   * The text, or of headers that come several times the list of texts.
   *
   * @param value an expression for the value
   */
  public static CodeBlock text(HeaderField header, CodeBlock value, ValueMethods methods) {
    String method =
        switch (header.spelling()) {
          case SIMPLE -> "of";
          case EXPLODED -> "exploded";
          case JSON -> "json";
          case EACH -> "each";
        };
    boolean plain = header.value().type().equals(new TypeRef.Of(Scalar.STRING));
    boolean asIs =
        switch (header.spelling()) {
          case SIMPLE, EXPLODED -> plain;
          case JSON, EACH -> false;
        };
    return asIs
        ? value
        : Call.of("$T.$L", RuntimeTypes.HEADER_TEXT, method)
            .with(methods.encoder(header.value(), header.name()), value);
  }
}
