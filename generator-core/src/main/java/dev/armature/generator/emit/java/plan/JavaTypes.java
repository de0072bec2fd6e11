package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.JavaNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The Java type of every place for a value. */
public final class JavaTypes {
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private final JavaNames names;
  private final JavaPackages packages;
  private final Map<String, String> patterns;
  private final Set<String> hidable;
  private final TypeRef.Visitor<TypeName> plain = new Plain();

  /**
   * The types of a service in the packages of a run.
   *
   * @param patterns the methods for patterns that several classes match
   */
  JavaTypes(JavaNames names, JavaPackages packages, Map<String, String> patterns) {
    this.names = names;
    this.patterns = patterns;
    this.packages = packages;
    this.hidable = names.shoutedClasses();
  }

  /** The classes that a constant of the same name would hide (JLS 6.4.2). */
  public Set<String> hidable() {
    return hidable;
  }

  /** A place that always has a value: primitive where it can be, nullable where null is one. */
  public TypeName of(Value value) {
    return value.nullable() ? optional(value.type()) : plain(value.type());
  }

  /** A place that may be empty; null and empty are the same. */
  public TypeName optional(TypeRef type) {
    return nullable(boxed(type));
  }

  /** A component of a record: {@code Field} where being absent and being null differ. */
  public TypeName property(RecordDef.Property property) {
    Value value = property.value();
    if (property.always()) {
      return of(value);
    }
    return value.nullable()
        ? ParameterizedTypeName.get(JsonTypes.FIELD, boxed(value.type()))
        : optional(value.type());
  }

  /** A component of an operation's input. */
  public TypeName input(InputField input) {
    boolean always = input.required() || input.defaultValue() != null;
    return always ? of(input.value()) : optional(input.value().type());
  }

  /** A component of a result for a response header. */
  public TypeName header(Outcome.HeaderField header) {
    return header.required() ? of(header.value()) : optional(header.value().type());
  }

  /** The type itself: primitive, class, list or map. */
  public TypeName plain(TypeRef type) {
    return type.accept(plain);
  }

  /** The type where primitives cannot stand. */
  public TypeName boxed(TypeRef type) {
    return plain(type).box();
  }

  /** A type argument: boxed, nullable where null is a value. */
  public TypeName argument(Value value) {
    return value.nullable() ? nullable(boxed(value.type())) : boxed(value.type());
  }

  /** The class of a model type. */
  public ClassName model(TypeId id) {
    return ClassName.get(packages.model(), names.type(id));
  }

  /** The codec of a model type. */
  public ClassName codec(TypeId id) {
    return ClassName.get(packages.json(), names.codec(id));
  }

  /** The class that says how objects are spelled in XML. */
  public ClassName xmlShapes() {
    return ClassName.get(packages.json(), "XmlShapes");
  }

  /** The expression for the codec of a class of the user's own. */
  public CodeBlock codec(MappedType type) {
    return CodeBlock.of("$T.$L", mappedCodecs(), names.mappedCodec(type));
  }

  /** The class that holds the codecs of users' own classes. */
  public ClassName mappedCodecs() {
    return ClassName.get(packages.json(), "MappedCodecs");
  }

  /** The methods for patterns that several classes match, by the pattern. */
  public Map<String, String> patterns() {
    return patterns;
  }

  /** The class that has those methods. */
  public ClassName patternMatching() {
    return ClassName.get(packages.json(), "SharedPatterns");
  }

  /** The class that holds documented defaults of users' own classes. */
  public ClassName mappedDefaults() {
    return ClassName.get(packages.json(), "MappedDefaults");
  }

  /** A class that holds documented defaults. */
  public ClassName defaults(String holder) {
    return ClassName.get(packages.json(), holder);
  }

  /** A class of the user's own. */
  public static ClassName mapped(String canonicalName) {
    int last = canonicalName.lastIndexOf('.');
    return ClassName.get(canonicalName.substring(0, last), canonicalName.substring(last + 1));
  }

  /** The class that reads an input of an operation. */
  public ClassName inputReader(Operation operation, InputField input) {
    return ClassName.get(packages.json(), names.inputReader(operation, input));
  }

  /** The validator of a schema that types do not check whole. */
  public ClassName validator(Constraint.Valid check) {
    return ClassName.get(packages.json(), names.validator(check));
  }

  /** The type with {@code @Nullable} at the right place. */
  public static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }

  /** Whether a type is annotated with {@code @Nullable}. */
  public static boolean isNullable(TypeName type) {
    return type.annotations().contains(NULLABLE);
  }

  private final class Plain implements TypeRef.Visitor<TypeName> {
    @Override
    public TypeName scalar(Scalar scalar) {
      return switch (scalar) {
        case STRING -> ClassName.get(String.class);
        case BOOLEAN -> TypeName.BOOLEAN;
        case INT32 -> TypeName.INT;
        case INT64 -> TypeName.LONG;
        case INTEGER -> ClassName.get(BigInteger.class);
        case FLOAT32 -> TypeName.FLOAT;
        case FLOAT64 -> TypeName.DOUBLE;
        case NUMBER -> JsonTypes.JSON_NUMBER;
        case DECIMAL -> ClassName.get(BigDecimal.class);
        case DATE -> ClassName.get(LocalDate.class);
        case TIME -> ClassName.get(OffsetTime.class);
        case DATE_TIME -> ClassName.get(OffsetDateTime.class);
        case UUID -> ClassName.get(UUID.class);
        case BASE64, BINARY -> JsonTypes.BYTES;
      };
    }

    @Override
    public TypeName list(Value items) {
      return ParameterizedTypeName.get(ClassName.get(List.class), argument(items));
    }

    @Override
    public TypeName map(Value values) {
      ClassName map = ClassName.get(Map.class);
      return ParameterizedTypeName.get(map, ClassName.get(String.class), argument(values));
    }

    @Override
    public TypeName named(TypeId id) {
      return model(id);
    }

    @Override
    public TypeName mapped(TypeRef.Mapped type) {
      return JavaTypes.mapped(type.type().type());
    }

    @Override
    public TypeName any() {
      return JsonTypes.RAW_JSON;
    }
  }
}
