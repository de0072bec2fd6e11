package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.XmlShape;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives bodies in XML their shape, when all types are known; those that have none are bytes. */
final class XmlBodies {
  private final Contract contract;
  private final Map<TypeId, TypeDef> types = new LinkedHashMap<>();
  private final boolean later;
  private boolean told;

  XmlBodies(Contract contract, List<TypeDef> types) {
    this.contract = contract;
    types.forEach(type -> this.types.put(type.id(), type));
    this.later = contract.isLater();
  }

  /** Which way bodies travel, and whether any may have a shape. */
  private record Way(boolean sent, boolean typed) {}

  /** The operation with its bodies in XML. */
  Operation apply(Operation operation) {
    return apply(operation, new Way(false, true), new Way(true, true));
  }

  /** The operation, sent by the service, without bodies in XML. */
  Operation raw(Operation sending) {
    return apply(sending, new Way(true, false), new Way(false, false));
  }

  private Operation apply(Operation operation, Way there, Way back) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Outcome each : operation.outcomes()) {
      outcomes.add(isXml(each.contents()) ? each.with(shaped(each.contents(), back)) : each);
    }
    Operation answering = operation.withOutcomes(outcomes);
    HttpBinding http = operation.http();
    BodyBinding body = http == null ? null : http.body();
    if (http == null || body == null || !isXml(body.contents())) {
      return answering;
    }
    List<Content> contents = shaped(body.contents(), there);
    InputField input = operation.inputs().get(body.input());
    List<InputField> inputs = new ArrayList<>(operation.inputs());
    Value value = OperationReader.input(contents);
    inputs.set(body.input(), value.equals(input.value()) ? input : input.with(value));
    return answering.withInputs(inputs).withHttp(http.withBody(body.with(contents)));
  }

  private static boolean isXml(List<Content> contents) {
    return contents.stream().anyMatch(each -> each.format() == BodyFormat.XML);
  }

  /** The contents of a body, without those in XML that would be bytes beside other types. */
  private List<Content> shaped(List<Content> contents, Way way) {
    List<Content> all = new ArrayList<>();
    for (Content each : contents) {
      Content shaped = each.format() == BodyFormat.XML ? shaped(each, contents, all, way) : each;
      if (shaped != null) {
        all.add(shaped);
      }
    }
    return all;
  }

  private @Nullable Content shaped(
      Content content, List<Content> contents, List<Content> before, Way way) {
    Schema schema = Objects.requireNonNull(content.schema());
    Value value = Objects.requireNonNull(content.value());
    try {
      if (!way.typed()) {
        throw new XmlUnsaid("what a service sends by itself is not spelled in XML");
      }
      XmlShape shape = new XmlShapes(types, later).of(value, schema);
      tell(schema.place().span());
      return content.with(shape);
    } catch (XmlUnsaid unsaid) {
      Span span = schema.place().span();
      boolean alone = way.sent() ? before.isEmpty() : isBytes(contents);
      if (alone) {
        return raw(content, span, way.sent(), unsaid.why());
      }
      Content first = before.isEmpty() ? contents.get(0) : before.get(0);
      beside(content, first, span, unsaid.why());
      return null;
    }
  }

  /** Says once what the generated code will need. */
  private void tell(Span span) {
    if (!told) {
      told = true;
      contract
          .findings()
          .note(
              "openapi/xml-module",
              span,
              "bodies in XML have types: the generated code needs"
                  + " 'dev.armature:armature-runtime-xml'",
              "add that artifact, or leave them bytes by 'model: {xml: raw}'");
    }
  }

  /** Whether all that a request may be are bytes or XML, so that bytes are no other type. */
  private static boolean isBytes(List<Content> contents) {
    return contents.stream()
        .allMatch(each -> each.format() == BodyFormat.XML || each.format() == BodyFormat.BINARY);
  }

  private Content raw(Content content, Span span, boolean sent, String why) {
    String whose = sent ? "a handler writes" : "a handler gets";
    contract
        .findings()
        .note(
            "openapi/raw-body",
            span,
            whose + " '" + content.mediaType() + "' as raw bytes: " + why,
            null);
    Value bytes = Value.of(new TypeRef.Of(Scalar.BINARY));
    return new Content(content.mediaType(), BodyFormat.BINARY, bytes, null);
  }

  private void beside(Content content, Content first, Span span, String why) {
    contract
        .findings()
        .warning(
            "openapi/media-type-skipped",
            span,
            "'"
                + content.mediaType()
                + "' is left out beside '"
                + first.mediaType()
                + "', as it would be raw bytes: "
                + why,
            null);
  }
}
