package dev.armature.generator.emit.java.http;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.ir.Files;
import dev.armature.generator.ir.HttpBinding.FormMember;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in code how parameters and form fields travel. */
public final class ParameterConstants {
  private final ModelTypes models;

  /** For those types. */
  public ParameterConstants(ModelTypes models) {
    this.models = models;
  }

  /** {@code Parameter.query("limit").build()}. */
  public CodeBlock parameter(ParameterBinding binding, InputField field, ClaimedNames claims) {
    CodeBlock.Builder code = CodeBlock.builder();
    String place = binding.in().name().toLowerCase(Locale.ROOT);
    Call start = Call.of("$T.$L", RuntimeTypes.PARAMETER, place);
    code.add(start.with(Literals.string(binding.name())));
    style(binding, code);
    shape(binding, field.value(), code);
    inner(field, code);
    if (isSpread(binding) && members(field.value()).isEmpty()) {
      allBut(claims.besides(binding), code);
    }
    if (field.required() && !place.equals("path")) {
      code.add(".required()");
    }
    if (binding.emptyIsAbsent()) {
      code.add(".emptyIsAbsent()");
    }
    return code.add(".build()").build();
  }

  /**
   * The same for a field of a form; null for one that is one text.
   *
   * @param siblings the fields that belong to others, or null if that cannot be told
   */
  public @Nullable CodeBlock field(
      RecordDef.Property property, FormMember how, @Nullable List<String> siblings) {
    return field(property, how, siblings, CodeBlock.of(""));
  }

  private @Nullable CodeBlock field(
      RecordDef.Property property,
      FormMember how,
      @Nullable List<String> siblings,
      CodeBlock headers) {
    Shape shape = shape(property.value(), new HashSet<>());
    if (how.style() == Style.JSON_CONTENT) {
      String kind = shape == Shape.ARRAY ? "jsonItems" : "json";
      String name = property.name();
      return CodeBlock.of(
          "$T.field($L).$L()$L.build()",
          RuntimeTypes.PARAMETER,
          Literals.string(name),
          kind,
          headers);
    }
    if (shape == Shape.SCALAR) {
      return null;
    }
    // Members of several open objects that stand side by side cannot be told apart.
    boolean spread = isSpreadOpen(property, how) && siblings == null;
    Style style = spread ? Style.DEEP_OBJECT : how.style();
    ParameterBinding binding =
        new ParameterBinding(
            0, property.name(), Location.QUERY, style, how.explode(), false, shape);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(Call.of("$T.field", RuntimeTypes.PARAMETER).with(Literals.string(property.name())));
    style(binding, code);
    shape(binding, property.value(), code);
    if (siblings != null && isSpreadOpen(property, how)) {
      allBut(siblings, code);
    }
    return code.add(headers).add(".build()").build();
  }

  /**
   * The same for a part of a form in parts, whatever it is.
   *
   * @param said how the contract spells it, or null where it says nothing
   */
  public CodeBlock part(
      RecordDef.Property property,
      @Nullable FormMember said,
      @Nullable List<String> siblings,
      CodeBlock headers) {
    String name = property.name();
    Call start = Call.of("$T.field", RuntimeTypes.PARAMETER);
    if (Files.are(property.value())) {
      CodeBlock.Builder code = CodeBlock.builder().add(start.with(Literals.string(name)));
      List<String> types = said == null ? List.of() : said.mediaTypes();
      code.add(Call.of(".file").filled(types.stream().map(Literals::string).toList()));
      boolean several = property.value().type() instanceof TypeRef.ListOf;
      return code.add(several ? ".array()" : "").add(headers).add(".build()").build();
    }
    CodeBlock field = field(property, spelling(property, said), siblings, headers);
    return field == null
        ? CodeBlock.of("$L$L.build()", start.with(Literals.string(name)), headers)
        : field;
  }

  /** What has members of its own is JSON, unless it is spelled (OpenAPI 3.1.1, 4.8.15.1). */
  public FormMember spelling(RecordDef.Property property, @Nullable FormMember said) {
    if (said != null) {
      return said;
    }
    Value value = property.value();
    Value part = value.type() instanceof TypeRef.ListOf list ? list.items() : value;
    boolean json = shape(part, new HashSet<>()) != Shape.SCALAR;
    return new FormMember(property.name(), json ? Style.JSON_CONTENT : Style.FORM, true);
  }

  /** The parts of a form that have no name in the contract; null where nobody reads them. */
  public @Nullable CodeBlock otherParts(Value value) {
    Value others = others(value);
    if (others == null) {
      return isClosed(value)
          ? CodeBlock.of("$T.noOtherFields().build()", RuntimeTypes.PARAMETER)
          : null;
    }
    CodeBlock.Builder code = CodeBlock.builder().add("$T.otherFields()", RuntimeTypes.PARAMETER);
    if (Files.are(others)) {
      code.add(".file()");
    } else if (shape(others, new HashSet<>()) == Shape.OBJECT) {
      code.add(".json()");
    }
    if (othersAreArrays(value)) {
      code.add(Call.of(".otherArrays").filled(names(value)));
    }
    return code.add(".build()").build();
  }

  private boolean isClosed(Value value) {
    return value.type() instanceof TypeRef.Named named
        && models.type(named.id()) instanceof RecordDef record
        && record.additional() instanceof RecordDef.Additional.Rejected;
  }

  private static void allBut(List<String> names, CodeBlock.Builder code) {
    if (!names.isEmpty()) {
      code.add(Call.of(".allBut").filled(names.stream().map(Literals::string).toList()));
    }
  }

  /** The same for a header of an answer, which readers ask for. */
  public CodeBlock header(Outcome.HeaderField header) {
    return started(header).add(".build()").build();
  }

  /** The same for a header of a part, which is checked as it is said to be. */
  public CodeBlock partHeader(Outcome.HeaderField header) {
    return started(header).add(header.required() ? ".required().build()" : ".build()").build();
  }

  private CodeBlock.Builder started(Outcome.HeaderField header) {
    Shape shape = shape(header.value(), new HashSet<>());
    boolean json = header.spelling() == Outcome.HeaderSpelling.JSON;
    boolean explode = header.spelling() == Outcome.HeaderSpelling.EXPLODED;
    Style style = json ? Style.JSON_CONTENT : Style.SIMPLE;
    ParameterBinding binding =
        new ParameterBinding(0, header.name(), Location.HEADER, style, explode, false, shape);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(Call.of("$T.header", RuntimeTypes.PARAMETER).with(Literals.string(header.name())));
    if (header.spelling() == Outcome.HeaderSpelling.EACH) {
      return code.add(".lines()");
    }
    style(binding, code);
    shape(binding, header.value(), code);
    return code;
  }

  /** Whether each member of the object travels under its own name. */
  private static boolean isSpread(ParameterBinding binding) {
    return binding.shape() == Shape.OBJECT
        && List.of(Style.FORM, Style.COOKIE).contains(binding.style())
        && binding.explode();
  }

  /** The names under which a query parameter or cookie travels, as far as they are known. */
  public List<String> names(ParameterBinding binding, Value value) {
    return isSpread(binding)
        ? properties(value).stream().map(RecordDef.Property::name).toList()
        : List.of(binding.name());
  }

  /** Whether the members of an object of which not all are known stand beside its siblings. */
  public boolean isSpreadOpen(RecordDef.Property property, FormMember how) {
    return shape(property.value(), new HashSet<>()) == Shape.OBJECT
        && members(property.value()).isEmpty()
        && how.style() == Style.FORM
        && how.explode();
  }

  /** The fields of a form that a property stands for. */
  public Stream<String> fields(RecordDef.Property property, FormMember how) {
    boolean spread =
        shape(property.value(), new HashSet<>()) == Shape.OBJECT
            && how.style() == Style.FORM
            && how.explode();
    return spread ? members(property.value()).stream() : Stream.of(property.name());
  }

  /** Says nothing where the style is the usual one of the place. */
  private static void style(ParameterBinding binding, CodeBlock.Builder code) {
    boolean split = binding.shape() != Shape.SCALAR;
    switch (binding.style()) {
      case SIMPLE -> {
        if (split && binding.explode()) {
          code.add(".simple(true)");
        }
      }
      case FORM -> {
        if (split && !binding.explode()) {
          code.add(".form(false)");
        }
      }
      case LABEL -> code.add(".label($L)", binding.explode());
      case MATRIX -> code.add(".matrix($L)", binding.explode());
      case SPACE_DELIMITED -> code.add(".spaceDelimited($L)", binding.explode());
      case PIPE_DELIMITED -> code.add(".pipeDelimited($L)", binding.explode());
      case TAB_DELIMITED -> code.add(".tabDelimited($L)", binding.explode());
      case DEEP_OBJECT -> code.add(".deepObject()");
      case COOKIE -> code.add(".cookie($L)", binding.explode());
      case JSON_CONTENT -> code.add(".json()");
    }
  }

  private static void inner(InputField field, CodeBlock.Builder code) {
    List<String> separators = field.innerSeparators();
    if (!separators.isEmpty()) {
      code.add(Call.of(".inner").filled(separators.stream().map(Literals::string).toList()));
    }
  }

  private void shape(ParameterBinding binding, Value value, CodeBlock.Builder code) {
    if (binding.style() == Style.JSON_CONTENT) {
      return;
    }
    switch (binding.shape()) {
      case SCALAR -> {}
      case ARRAY -> code.add(".array()");
      case OBJECT -> {
        code.add(Call.of(".object").filled(members(value).stream().map(Literals::string).toList()));
        arrayMembers(value, code);
      }
    }
  }

  /** Members that are arrays even where one value comes. */
  private void arrayMembers(Value value, CodeBlock.Builder code) {
    List<CodeBlock> names =
        properties(value).stream()
            .filter(property -> shape(property.value(), new HashSet<>()) == Shape.ARRAY)
            .map(property -> Literals.string(property.name()))
            .toList();
    if (!names.isEmpty()) {
      code.add(Call.of(".arrayMembers").filled(names));
    }
    if (othersAreArrays(value)) {
      code.add(Call.of(".otherArrays").filled(names(value)));
    }
  }

  /** The fields of a form that have no name in the contract, if they are arrays. */
  public @Nullable CodeBlock otherFields(Value value) {
    if (!othersAreArrays(value)) {
      return null;
    }
    Call named = Call.of("$T.otherFields().otherArrays", RuntimeTypes.PARAMETER);
    return CodeBlock.of("$L.build()", named.filled(names(value)));
  }

  private List<CodeBlock> names(Value value) {
    return properties(value).stream().map(each -> Literals.string(each.name())).toList();
  }

  /** Whether members that have no name in the contract are arrays. */
  private boolean othersAreArrays(Value value) {
    Value others = others(value);
    return others != null && shape(others, new HashSet<>()) == Shape.ARRAY;
  }

  /** Whether members that have no name in the contract are kept. */
  public boolean keepsOthers(Value value) {
    return others(value) != null;
  }

  private @Nullable Value others(Value value) {
    if (value.type() instanceof TypeRef.MapOf map) {
      return map.values();
    }
    if (!(value.type() instanceof TypeRef.Named named)) {
      return null;
    }
    TypeDef definition = models.type(named.id());
    if (definition instanceof WrapperDef wrapper) {
      return others(wrapper.value());
    }
    return definition instanceof RecordDef record
            && record.additional() instanceof RecordDef.Additional.Kept kept
        ? kept.values()
        : null;
  }

  /** None for a map or a record that keeps other members: then all of the query is meant. */
  private List<String> members(Value value) {
    if (value.type() instanceof TypeRef.Mapped mapped) {
      return mapped.members();
    }
    if (value.type() instanceof TypeRef.Named named
        && models.type(named.id()) instanceof RecordDef record
        && !(record.additional() instanceof RecordDef.Additional.Kept)) {
      return record.properties().stream().map(RecordDef.Property::name).toList();
    }
    return List.of();
  }

  /** The properties of a record; none of other values. */
  public List<RecordDef.Property> properties(Value value) {
    return value.type() instanceof TypeRef.Named named
            && models.type(named.id()) instanceof RecordDef record
        ? record.properties()
        : List.of();
  }

  /** What the text of a form field is split into; a union has the richest of its variants'. */
  private Shape shape(Value value, Set<TypeId> seen) {
    TypeRef type = value.type();
    if (type instanceof TypeRef.MapOf) {
      return Shape.OBJECT;
    }
    if (type instanceof TypeRef.Mapped mapped) {
      return mapped.shape();
    }
    if (!(type instanceof TypeRef.Named named) || !seen.add(named.id())) {
      return type instanceof TypeRef.ListOf ? Shape.ARRAY : Shape.SCALAR;
    }
    TypeDef definition = models.type(named.id());
    if (definition instanceof WrapperDef wrapper) {
      return shape(wrapper.value(), seen);
    }
    if (definition instanceof UnionDef union) {
      return union.variants().stream()
          .map(variant -> shape(variant.value(), seen))
          .max(Comparator.naturalOrder())
          .orElse(Shape.SCALAR);
    }
    return definition instanceof RecordDef ? Shape.OBJECT : Shape.SCALAR;
  }
}
