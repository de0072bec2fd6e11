package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Files;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.RecordDef.Additional;
import dev.armature.generator.ir.RecordDef.Property;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the types of forms in parts: those of their schemas, but with files where these have texts.
 * That is another type than JSON has, as a file is no JSON.
 */
final class FormTypes {
  private final Contract contract;
  private final Map<TypeId, TypeDef> types = new LinkedHashMap<>();

  FormTypes(Contract contract, List<TypeDef> types) {
    this.contract = contract;
    types.forEach(type -> this.types.put(type.id(), type));
  }

  /** All types, with those that were made. */
  List<TypeDef> all() {
    return List.copyOf(types.values());
  }

  /** The operation with the type of its form. */
  Operation apply(Operation operation, FormFiles files) {
    HttpBinding http = operation.http();
    BodyBinding body = http == null ? null : http.body();
    if (http == null || body == null) {
      return operation;
    }
    InputField input = operation.inputs().get(body.input());
    Value form = null;
    for (Content each : body.contents()) {
      if (each.format() == BodyFormat.MULTIPART && each.value() != null) {
        form = value(each.value(), files);
      }
    }
    if (form == null) {
      contract.unsupported(
          files.mediaType(), "the members of this form are not known", "read as raw bytes");
    } else {
      unchecked(files);
    }
    Value value = form == null ? Value.of(new TypeRef.Of(Scalar.BINARY)) : form;
    BodyFormat format = form == null ? BodyFormat.BINARY : BodyFormat.MULTIPART;
    List<Content> contents =
        body.contents().stream()
            .map(
                each ->
                    each.format() == BodyFormat.MULTIPART
                        ? new Content(each.mediaType(), format, value, null)
                        : each)
            .toList();
    List<InputField> inputs = new ArrayList<>(operation.inputs());
    inputs.set(body.input(), input.with(OperationReader.input(contents)));
    return operation.withInputs(inputs).withHttp(http.withBody(body.with(contents)));
  }

  private void unchecked(FormFiles files) {
    files
        .checked()
        .forEach(
            (name, schema) ->
                contract
                    .findings()
                    .note(
                        "openapi/unchecked-part",
                        schema.place().span(),
                        "'" + name + "' is a file: rules for its text are not checked",
                        null));
  }

  /** What a form is read into; null where it has no members that are known. */
  private @Nullable Value value(Value value, FormFiles files) {
    TypeRef type = value.type();
    if (type instanceof TypeRef.AnyJson
        || files.isEmpty() && value.equals(Value.of(new TypeRef.MapOf(Value.any())))) {
      return Value.of(new TypeRef.MapOf(Value.of(new TypeRef.ListOf(Files.value()))));
    }
    if (type instanceof TypeRef.MapOf map) {
      Value values = map.values();
      return new Value(
          new TypeRef.MapOf(files.others() ? file(values) : values), false, value.constraints());
    }
    TypeDef definition = type instanceof TypeRef.Named named ? types.get(named.id()) : null;
    if (definition instanceof WrapperDef wrapper) {
      return value(wrapper.value(), files);
    }
    if (definition instanceof RecordDef record && !files.isEmpty()) {
      TypeRef own = new TypeRef.Named(form(record, files));
      return new Value(own, false, value.constraints());
    }
    return definition != null && files.isEmpty() ? value.notNull() : null;
  }

  private TypeId form(RecordDef record, FormFiles files) {
    TypeId id = new TypeId(record.id().value() + "!form");
    boolean inline = record.origin().pointer().startsWith("/paths/");
    Hint hint = inline ? record.hint() : record.hint().then("Form");
    Additional rest =
        files.others() && record.additional() instanceof Additional.Kept kept
            ? new Additional.Kept(file(kept.values()))
            : record.additional();
    List<Property> properties = new ArrayList<>();
    for (Property each : record.properties()) {
      properties.add(files.get(each.name()) == null ? each : each.with(file(each.value())));
    }
    types.put(
        id,
        new RecordDef(
            id,
            hint,
            record.doc(),
            properties,
            rest,
            record.constraints(),
            null,
            record.usage(),
            record.origin()));
    return id;
  }

  private static Value file(Value text) {
    return text.type() instanceof TypeRef.ListOf
        ? new Value(new TypeRef.ListOf(Files.value()), text.nullable(), text.constraints())
        : Files.value();
  }
}
