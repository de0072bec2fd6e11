package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.Keyword;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Emits calls that read lists and maps whole: those whose values their codecs check alone. */
final class ContainerReading {
  private final JavaTypes types;
  private final ClassMembers members;

  ContainerReading(JavaTypes types, ClassMembers members) {
    this.types = types;
    this.members = members;
  }

  /** Whether one call of the reader reads it and nothing is left to be checked. */
  static boolean isPlain(Value value) {
    return value.constraints().isEmpty() && isByCodec(value);
  }

  private static boolean isByCodec(Value value) {
    return value.type() instanceof TypeRef.ListOf list
        ? hasCodec(list.items())
        : value.type() instanceof TypeRef.MapOf map && hasCodec(map.values());
  }

  private static boolean hasCodec(Value value) {
    TypeRef type = value.type();
    boolean single =
        type instanceof TypeRef.Of
            || type instanceof TypeRef.Named
            || type instanceof TypeRef.AnyJson;
    return single && !value.nullable() && value.constraints().isEmpty();
  }

  /**
   * {@code in.list(PetCodec.INSTANCE)}; null where reading takes more, or checking other than of
   * the list itself.
   */
  @Nullable CodeBlock byCodec(Value value, CodeBlock in) {
    boolean map = value.type() instanceof TypeRef.MapOf;
    boolean checked =
        map
            ? value.constraints().isEmpty()
            : value.constraints().stream().allMatch(ContainerReading::isOfList);
    if (!checked || !isByCodec(value)) {
      return null;
    }
    Value inner =
        value.type() instanceof TypeRef.ListOf list
            ? list.items()
            : ((TypeRef.MapOf) value.type()).values();
    CodeBlock codec = new ValueWriting(types, members).codec(inner);
    return Call.of("$L.$L", in, map ? "map" : "list").with(codec);
  }

  /** The same with its only check around it; null where that takes statements. */
  @Nullable CodeBlock inline(Value value, CodeBlock in) {
    CodeBlock read = byCodec(value, in);
    List<Constraint> checks =
        value.constraints().stream().distinct().filter(c -> !saysNothing(c)).toList();
    if (read == null || checks.size() > 1) {
      return null;
    }
    return checks.isEmpty() ? read : checked(checks.get(0), in, read);
  }

  private static CodeBlock checked(Constraint check, CodeBlock in, CodeBlock read) {
    Keyword.MinItems min = check.assertion(Keyword.MinItems.class);
    if (min != null) {
      return Call.of("$T.minItems", JsonTypes.CHECK).with(in, read, min.limit());
    }
    Keyword.MaxItems max = check.assertion(Keyword.MaxItems.class);
    return max == null
        ? Call.of("$T.uniqueItems", JsonTypes.CHECK).with(in, read)
        : Call.of("$T.maxItems", JsonTypes.CHECK).with(in, read, max.limit());
  }

  private static boolean isOfList(Constraint constraint) {
    return constraint instanceof Constraint.OfArray;
  }

  private static boolean saysNothing(Constraint constraint) {
    Keyword.MinItems min = constraint.assertion(Keyword.MinItems.class);
    return min != null && min.limit() == 0;
  }
}
