package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code content}: the representations of one body. */
final class ContentReader {
  private static final String SKIPPED = "openapi/media-type-skipped";

  /** JSON texts, one after the other, under the names that they go by. */
  private static final Set<String> LINES =
      Set.of(
          "application/jsonl",
          "application/json-lines",
          "application/jsonlines",
          "application/x-jsonlines",
          "application/x-jsonl",
          "application/ndjson",
          "application/x-ndjson",
          "application/x-json-stream",
          "application/json-seq");

  /** More representations of one body than any client offers. */
  private static final int MAX_TYPES = 64;

  private final Contract contract;
  private final ItemSchemas items;
  private final EncodingKeys encodings;
  private final ShownExamples examples;

  ContentReader(Contract contract) {
    this.contract = contract;
    this.items = new ItemSchemas(contract);
    this.encodings = new EncodingKeys(contract);
    this.examples = new ShownExamples(contract);
  }

  private record Candidate(Place at, String mediaType, Kind kind) {
    /**
     * A representation.
     *
     * @param schema that of the value, or null
     */
    Content content(BodyFormat format, Value value, @Nullable Place schema, Contract contract) {
      Schema read = schema == null ? null : contract.types().schema(schema);
      return new Content(mediaType, format, value, read);
    }

    /** Whether what is sent may be another text than JSON. */
    boolean isLoose() {
      return kind == Kind.FORM
          || kind == Kind.FORM_DATA
          || kind == Kind.XML
          || mediaType.contains("*");
    }
  }

  /** Kinds of media types, the preferred ones first, and what each is read as. */
  private enum Kind {
    JSON(BodyFormat.JSON, true),
    FORM(BodyFormat.FORM, true),
    FORM_DATA(BodyFormat.MULTIPART, true),
    TEXT(BodyFormat.TEXT, false),
    EVENTS(BodyFormat.EVENTS, false),
    LINES(BodyFormat.LINES, false),
    BINARY(BodyFormat.BINARY, false),
    XML(BodyFormat.XML, true),
    RAW_XML(BodyFormat.BINARY, false),
    MULTIPART(BodyFormat.BINARY, false);

    private final BodyFormat format;
    private final boolean structured;

    Kind(BodyFormat format, boolean structured) {
      this.format = format;
      this.structured = structured;
    }

    boolean hasParts() {
      return this == FORM_DATA || this == MULTIPART;
    }

    /** Whether only its bytes are read, though it has more than those. */
    boolean isRaw() {
      return this == RAW_XML || this == MULTIPART;
    }
  }

  /** The representations that decode into one type, the preferred one first; may be empty. */
  List<Content> read(Place owner, Hint hint, Direction direction) {
    List<Candidate> candidates = new ArrayList<>();
    for (Place at : contract.fields().members(owner, "content")) {
      Place mediaType = contract.follow(at);
      if (candidates.size() == MAX_TYPES) {
        String message =
            "a body has at most " + MAX_TYPES + " media types; the others are left out";
        contract.findings().warning(SKIPPED, at.span(), message, null);
        break;
      }
      if (mediaType != null) {
        candidates.add(new Candidate(mediaType, at.key(), kind(at.key(), mediaType)));
      }
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    Candidate first = preferred(candidates);
    List<Content> contents = new ArrayList<>();
    contents.add(content(first, hint, direction));
    for (Candidate each : candidates) {
      if (each != first) {
        alternative(each, first, contents, hint, direction);
      }
    }
    return contents;
  }

  private static Candidate preferred(List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    for (Candidate each : candidates) {
      if (each.kind().compareTo(best.kind()) < 0) {
        best = each;
      }
    }
    return best;
  }

  private void alternative(
      Candidate each, Candidate first, List<Content> contents, Hint hint, Direction direction) {
    boolean raw = each.kind().isRaw() && contents.get(0).format() != BodyFormat.BINARY;
    boolean request = direction == Direction.REQUEST;
    Content content = null;
    boolean noText = request && isNoText(each, hint);
    if (!noText && (request ? !raw : each.kind().structured == first.kind().structured)) {
      content = content(each, hint.then(each.mediaType()), direction);
    }
    boolean same = content != null && content.isLike(contents.get(0));
    boolean document = each.kind().format.isDocument();
    if (content != null && (request || same && document)) {
      contents.add(content);
      return;
    }
    contract
        .findings()
        .warning(
            SKIPPED,
            each.at().span(),
            "'"
                + each.mediaType()
                + "' is left out beside '"
                + first.mediaType()
                + "': "
                + (same
                    ? "a handler's value does not say which of them it is"
                    : noText
                        ? "no text is what its schema says"
                        : request ? "it would be raw bytes" : "it decodes into another type"),
            null);
  }

  /** In Swagger 2.0, all types share one schema, so that one of them may be meant for others. */
  private boolean isNoText(Candidate candidate, Hint hint) {
    Place schema = candidate.at().get("schema");
    return contract.isSwagger()
        && candidate.kind() == Kind.TEXT
        && schema != null
        && !contract.types().isText(contract.types().value(schema, hint, Direction.REQUEST));
  }

  private Content content(Candidate candidate, Hint hint, Direction direction) {
    Place schema = candidate.at().get("schema");
    Place item = candidate.at().get("itemSchema");
    if (item != null && !candidate.kind().format.isSequence()) {
      items.without(item, candidate.mediaType(), candidate.kind().hasParts());
    }
    encodings.check(
        candidate.at(),
        candidate.mediaType(),
        candidate.kind() == Kind.FORM,
        candidate.kind().hasParts());
    return candidate.kind().format.accept(new Reading(candidate, schema, hint, direction));
  }

  /** The representation that a media type stands for. */
  private final class Reading implements BodyFormat.Visitor<Content> {
    private final Candidate candidate;
    private final @Nullable Place schema;
    private final Hint hint;
    private final Direction direction;

    Reading(Candidate candidate, @Nullable Place schema, Hint hint, Direction direction) {
      this.candidate = candidate;
      this.schema = schema;
      this.hint = hint;
      this.direction = direction;
    }

    @Override
    public Content json() {
      return candidate.content(BodyFormat.JSON, value(), schema, contract);
    }

    @Override
    public Content xml() {
      return candidate.content(BodyFormat.XML, value(), schema, contract);
    }

    @Override
    public Content form() {
      return direction == Direction.RESPONSE ? raw() : ContentReader.this.form(candidate, value());
    }

    @Override
    public Content multipart() {
      if (direction == Direction.RESPONSE) {
        return raw();
      }
      return ContentReader.this.form(candidate, value());
    }

    @Override
    public Content text() {
      Value text = ContentReader.this.text(schema, hint, direction);
      return candidate.content(BodyFormat.TEXT, text, schema, contract);
    }

    @Override
    public Content events() {
      if (direction == Direction.REQUEST) {
        contract.unsupported(
            candidate.at(), "events in requests are not supported", "read as raw bytes");
        return ContentReader.binary(candidate);
      }
      Place data = items.ofEvents(candidate.at(), candidate.mediaType());
      Value item =
          data == null
              ? Value.of(new TypeRef.Of(Scalar.STRING))
              : contract.types().value(data, hint, direction);
      exampleOfItem();
      return candidate.content(BodyFormat.EVENTS, item, data, contract);
    }

    @Override
    public Content lines() {
      Place item = items.ofLines(candidate.at(), candidate.mediaType());
      Value value = item == null ? Value.any() : contract.types().value(item, hint, direction);
      exampleOfItem();
      return candidate.content(BodyFormat.LINES, value, item, contract);
    }

    /** Beside {@code itemSchema}, examples show the whole sequence. */
    private void exampleOfItem() {
      if (candidate.at().get("itemSchema") == null) {
        examples.of(candidate.at(), direction, candidate.isLoose());
      }
    }

    @Override
    public Content binary() {
      return candidate.kind().isRaw() ? raw() : ContentReader.binary(candidate);
    }

    private Content raw() {
      String whose = direction == Direction.REQUEST ? "a handler gets" : "a handler writes";
      contract
          .findings()
          .note(
              "openapi/raw-body",
              candidate.at().span(),
              whose + " '" + candidate.mediaType() + "' as raw bytes: " + why(candidate),
              null);
      return ContentReader.binary(candidate);
    }

    private Value value() {
      Value value =
          schema == null
              ? Value.of(new TypeRef.AnyJson())
              : contract.types().value(schema, hint, direction);
      examples.of(candidate.at(), direction, candidate.isLoose());
      return value;
    }
  }

  /** What is sent is ours to write; what comes in is checked. */
  private Value text(@Nullable Place schema, Hint hint, Direction direction) {
    Value plain = Value.of(new TypeRef.Of(Scalar.STRING));
    if (schema == null || direction == Direction.RESPONSE) {
      return plain;
    }
    Value value = contract.types().value(schema, hint, direction);
    if (contract.types().isText(value)) {
      return value.notNull();
    }
    if (!value.equals(Value.of(new TypeRef.AnyJson()))) {
      contract.unsupported(
          schema, "the schema of a text is not that of one value", "read as any text");
    }
    return plain;
  }

  private static Content binary(Candidate candidate) {
    return new Content(candidate.mediaType(), BodyFormat.BINARY, scalar(Scalar.BINARY), null);
  }

  private Content form(Candidate candidate, Value value) {
    TypeRef type = value.type();
    if (type instanceof TypeRef.AnyJson && candidate.kind() == Kind.FORM) {
      type = new TypeRef.MapOf(value);
    }
    boolean other = type instanceof TypeRef.Mapped mapped && mapped.shape() != Shape.OBJECT;
    if (other || type instanceof TypeRef.Of || type instanceof TypeRef.ListOf) {
      contract.unsupported(
          candidate.at(), "a form has members, so its schema is an object", "read as raw bytes");
      return binary(candidate);
    }
    Value form = new Value(type, false, value.constraints());
    return candidate.content(candidate.kind().format, form, candidate.at().get("schema"), contract);
  }

  private Kind kind(String mediaType, Place at) {
    String type = mediaType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").trim();
    if (contract.isSwagger() && isFile(at)) {
      return Kind.BINARY;
    } else if (type.equals("application/json")
        || type.endsWith("+json")
        || type.equals("text/json")) {
      return Kind.JSON;
    } else if (type.equals("application/x-www-form-urlencoded")) {
      return Kind.FORM;
    } else if (type.equals("multipart/form-data")) {
      return Kind.FORM_DATA;
    } else if (type.startsWith("multipart/")) {
      return Kind.MULTIPART;
    } else if (type.equals("application/xml") || type.equals("text/xml") || type.endsWith("+xml")) {
      return whyRaw(at) == null ? Kind.XML : Kind.RAW_XML;
    } else if (type.equals("text/event-stream")) {
      return Kind.EVENTS;
    } else if (LINES.contains(type) || type.endsWith("+json-seq")) {
      return Kind.LINES;
    } else if (type.startsWith("text/") && !type.equals("text/*")) {
      return Kind.TEXT;
    } else if (type.equals("*/*") || type.equals("application/*")) {
      return isBinary(at) ? Kind.BINARY : Kind.JSON;
    }
    return Kind.BINARY;
  }

  private String why(Candidate candidate) {
    String why = candidate.kind() == Kind.RAW_XML ? whyRaw(candidate.at()) : null;
    return why == null ? "its schema is not applied" : why;
  }

  /** Why XML is bytes, as far as that can be told before all types are known; else null. */
  private @Nullable String whyRaw(Place at) {
    Place schema = at.get("schema");
    if (schema == null || !contract.types().typesXml() || isBinary(at)) {
      return "its schema is not applied";
    }
    try {
      boolean named = XmlKeys.of(contract.types().schema(schema), contract.isLater()).isNamed();
      return named ? null : XmlKeys.NO_NAME;
    } catch (XmlUnsaid unsaid) {
      return unsaid.why();
    }
  }

  /** Swagger 2.0, Response Object: a file is its bytes, whatever the media type says of them. */
  private static boolean isFile(Place at) {
    Place schema = at.get("schema");
    Place type = schema == null ? null : schema.get("type");
    return type != null && "file".equals(type.text());
  }

  /** A range says nothing of the bytes; its schema does. */
  private boolean isBinary(Place at) {
    Place schema = at.get("schema");
    if (schema == null) {
      return true;
    }
    Schema read = contract.types().schema(schema);
    Keyword.Format format = read.get(Keyword.Format.class);
    return format != null && format.name().equals("binary");
  }

  private static @Nullable Value scalar(Scalar scalar) {
    return Value.of(new TypeRef.Of(scalar));
  }
}
