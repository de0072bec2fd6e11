package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.Outcome.HeaderField;
import dev.armature.generator.ir.Outcome.HeaderSpelling;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Place;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads headers of responses and of parts (OpenAPI 3.2, 4.21 Header Object). */
final class HeaderReader {
  private final Contract contract;
  private final ShownExamples examples;
  private final Direction direction;

  HeaderReader(Contract contract, Direction direction) {
    this.contract = contract;
    this.direction = direction;
    this.examples = new ShownExamples(contract);
  }

  HeaderField read(String name, Place header, Hint hint) {
    List<Place> contents = contract.fields().members(header, "content");
    Place content = contents.isEmpty() ? null : contract.follow(contents.get(0));
    Place owner = content == null ? header : content;
    Place schema = owner.get("schema");
    Value value =
        schema == null
            ? Value.of(new TypeRef.Of(Scalar.STRING))
            : contract.types().value(schema, hint, direction);
    examples.of(owner, direction, content == null);
    boolean required = contract.fields().flag(header, "required", false);
    String text = contract.fields().text(header, "description");
    boolean deprecated = contract.fields().flag(header, "deprecated", false);
    Doc doc = text == null && !deprecated ? Doc.NONE : new Doc(null, text, deprecated);
    HeaderSpelling spelling =
        content == null ? spelling(name, header, value) : spelling(contents.get(0).key(), content);
    return new HeaderField(name, value, spelling, required, doc, Origins.of(header));
  }

  private HeaderSpelling spelling(String name, Place header, Value value) {
    String style = contract.fields().text(header, "style");
    if (style != null && !style.equals("simple")) {
      contract.warn(header, "style '" + style + "' is none of a header; sent as 'simple'", null);
    }
    if (name.equalsIgnoreCase("set-cookie") && value.type() instanceof TypeRef.ListOf) {
      return HeaderSpelling.EACH;
    }
    boolean explode = contract.fields().flag(header, "explode", false);
    return explode ? HeaderSpelling.EXPLODED : HeaderSpelling.SIMPLE;
  }

  private HeaderSpelling spelling(String mediaType, @Nullable Place content) {
    String plain = mediaType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").trim();
    if (plain.equals("application/json") || plain.endsWith("+json")) {
      return HeaderSpelling.JSON;
    }
    if (content != null && !plain.equals("text/plain")) {
      contract.unsupported(content, "a header cannot be '" + mediaType + "'", "sent as 'simple'");
    }
    return HeaderSpelling.SIMPLE;
  }
}
