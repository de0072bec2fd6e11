package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Dispatch;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.schema.JsonType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits how the variant of a union is found and read. */
final class UnionReading {
  /** With more variants, one method for all of them would be too long for the JIT compiler. */
  static final int MAX_IN_ONE_METHOD = 100;

  private final UnionDef union;
  private final ClassName name;
  private final VariantCode variants;

  UnionReading(UnionDef union, ClassName name, VariantCode variants) {
    this.union = union;
    this.name = name;
    this.variants = variants;
  }

  Block byTag(Dispatch.ByTag dispatch) {
    Map<String, Integer> cases = new LinkedHashMap<>();
    dispatch.cases().forEach(c -> cases.putIfAbsent(c.tag(), c.variant()));
    String tags =
        cases.keySet().stream().map(t -> "\"" + t + "\"").collect(Collectors.joining(", "));
    String detail = "must have in \"" + dispatch.property() + "\" one of " + shortened(tags);
    CodeBlock otherwise = otherwise(dispatch.fallback(), "discriminator", detail);
    CodeBlock tag = Call.of("in.peekString").with(Literals.string(dispatch.property()));
    Block.Builder code =
        Block.builder()
            .declare(String.class, "tag", tag)
            .when(Condition.isNull("tag"), Block.returning(otherwise));
    if (cases.size() > MAX_IN_ONE_METHOD) {
      String numbers =
          NumberedCases.numbers(variants.members(), "tags", List.copyOf(cases.keySet()));
      List<CodeBlock> reads = cases.values().stream().map(variants::read).toList();
      CodeBlock unknown = CodeBlock.of("number == null");
      return code.declare(Integer.class, "number", CodeBlock.of("$L.get(tag)", numbers))
          .returns(Breaks.choice(unknown, otherwise, readNumber(reads)))
          .build();
    }
    List<Statement.Choice> choices = new ArrayList<>();
    cases.forEach(
        (value, i) -> choices.add(new Statement.Choice(Literals.string(value), variants.read(i))));
    return code.add(new Statement.ReturnOneOf(CodeBlock.of("tag"), choices, otherwise)).build();
  }

  Block byType(Dispatch.ByType dispatch) {
    Map<Integer, List<String>> types =
        dispatch.cases().stream()
            .collect(
                Collectors.groupingBy(
                    Dispatch.TypeCase::variant,
                    LinkedHashMap::new,
                    Collectors.mapping(c -> c.type().name(), Collectors.toList())));
    String listed =
        dispatch.cases().stream()
            .map(c -> c.type().name().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining(", "));
    CodeBlock otherwise = otherwise(null, "type", "must be one of these types: " + listed);
    List<Statement.Choice> choices = new ArrayList<>();
    types.forEach(
        (variant, labels) -> {
          CodeBlock label = CodeBlock.of("$L", String.join(", ", labels));
          choices.add(new Statement.Choice(label, variants.read(variant)));
        });
    return Block.of(new Statement.ReturnOneOf(type(dispatch), choices, otherwise));
  }

  /** Where a string may stand, a text is one that means nothing else that may stand there. */
  private CodeBlock type(Dispatch.ByType dispatch) {
    Set<JsonType> types = EnumSet.noneOf(JsonType.class);
    boolean whole = true;
    for (Dispatch.TypeCase each : dispatch.cases()) {
      types.add(each.type());
      whole &= each.type() != JsonType.NUMBER || isWhole(union.variants().get(each.variant()));
    }
    boolean booleans = types.contains(JsonType.BOOLEAN);
    boolean numbers = types.contains(JsonType.NUMBER);
    if (!types.contains(JsonType.STRING) || booleans && numbers && !whole) {
      return CodeBlock.of("in.type()");
    }
    String kind = numbers ? (whole ? "INTEGERS" : "NUMBERS") : booleans ? "BOOLEANS" : "STRINGS";
    String meaning = numbers && booleans ? kind + "_AND_BOOLEANS" : kind;
    return Call.of("in.type").with(CodeBlock.of("$T.$L", JsonTypes.TEXT_MEANING, meaning));
  }

  private static boolean isWhole(UnionDef.Variant variant) {
    return variant.value().type() instanceof TypeRef.Of of
        && (of.scalar() == Scalar.INT32
            || of.scalar() == Scalar.INT64
            || of.scalar() == Scalar.INTEGER);
  }

  Block byMember(Dispatch.ByMember dispatch) {
    Block.Builder code = Block.builder();
    boolean many = dispatch.cases().size() > MAX_IN_ONE_METHOD;
    if (many) {
      code.add(byManyMembers(dispatch.cases()));
    } else {
      for (Dispatch.Case each : dispatch.cases()) {
        code.when(has(each), Block.returning(variants.read(each.variant())));
      }
    }
    String listed =
        dispatch.cases().stream().map(c -> "\"" + c.tag() + "\"").collect(Collectors.joining(", "));
    String detail = "must have one of the members " + shortened(listed);
    return code.returns(otherwise(dispatch.fallback(), keyword(), detail)).build();
  }

  private static Condition has(Dispatch.Case member) {
    return Condition.term("in.peekHas($L)", Literals.string(member.tag()));
  }

  /** Methods look for some members each, and give the number of the first that is there. */
  private Block byManyMembers(List<Dispatch.Case> cases) {
    List<CodeBlock> reads = cases.stream().map(each -> variants.read(each.variant())).toList();
    CodeBlock read = readNumber(reads);
    Condition found = Condition.compare(CodeBlock.of("number"), Sign.AT_LEAST, 0);
    Block.Builder code = Block.builder();
    for (int from = 0; from < cases.size(); from += NumberedCases.STRETCH) {
      int to = Math.min(cases.size(), from + NumberedCases.STRETCH);
      String method = variants.members().methodName("find", "member from " + from);
      variants.members().add(found(method, cases, from, to));
      code.add(from == 0 ? "int number = $L(in)" : "number = $L(in)", method);
      code.when(found, Block.returning(read));
    }
    return code.build();
  }

  private static MethodSpec found(String method, List<Dispatch.Case> cases, int from, int to) {
    Block.Builder code = Block.builder();
    for (int i = from; i < to; i++) {
      code.when(has(cases.get(i)), Block.returning(String.valueOf(i)));
    }
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.INT)
        .addParameter(JsonTypes.JSON_READER, "in")
        .addException(IOException.class)
        .addCode(code.returns("-1").build().code())
        .build();
  }

  /** The expression that reads what the number of a case stands for. */
  private CodeBlock readNumber(List<CodeBlock> reads) {
    ParameterSpec in = ParameterSpec.builder(JsonTypes.JSON_READER, "in").build();
    NumberedCases cases =
        new NumberedCases(
            variants.members(),
            JavaTypes.nullable(name),
            List.of(in),
            List.of(ClassName.get(IOException.class)));
    return CodeBlock.of("$L(in, number)", cases.method("read", "variant", reads));
  }

  Block inOrder() {
    int size = union.variants().size();
    String variant = variantMethod();
    Condition none = Condition.compare(CodeBlock.of("found"), Sign.LESS, 0);
    Block attempt =
        Block.builder().when(Condition.term("in.attempt($L(i))", variant), matched(none)).build();
    String detail = "must match one of " + size + " alternatives, matches none";
    CodeBlock otherwise = otherwise(null, keyword(), detail);
    CodeBlock read = CodeBlock.of("$L(found).read(in)", variant);
    return Block.builder()
        .add("int found = -1")
        .loop(CodeBlock.of("for (int i = 0; i < $L; i++)", size), attempt)
        .returns(Breaks.choice(none.code(), otherwise, read))
        .build();
  }

  /** What happens when the variant {@code i} matches. */
  private Block matched(Condition none) {
    Block first = Block.of("found = i");
    if (!union.exactlyOne()) {
      return Block.builder().add(first).breaks().build();
    }
    Block several =
        Block.builder()
            .add("in.violation(\"oneOf\", \"must match one alternative, matches several\")")
            .add("in.skip()")
            .returns("null")
            .build();
    Block next = Block.builder().when(Condition.term("in.strict()"), several).build();
    return Block.builder().when(none, first, next).build();
  }

  private String keyword() {
    return union.exactlyOne() ? "oneOf" : "anyOf";
  }

  private String variantMethod() {
    TypeName result =
        ParameterizedTypeName.get(JsonTypes.JSON_CODEC, WildcardTypeName.subtypeOf(name));
    int size = union.variants().size();
    List<CodeBlock> tried = IntStream.range(0, size).mapToObj(variants::tried).toList();
    if (size > MAX_IN_ONE_METHOD) {
      return new NumberedCases(variants.members(), result, List.of(), List.of())
          .method("variant", "at", tried);
    }
    Block code = Block.returningNumbered(CodeBlock.of("index"), 0, tried);
    String method = variants.members().methodName("variant", "at");
    variants
        .members()
        .add(
            MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(TypeName.INT, "index")
                .addCode(code.code())
                .build());
    return method;
  }

  /** The expression for a document that no case fits. */
  private CodeBlock otherwise(@Nullable Integer fallback, String keyword, String detail) {
    return fallback == null
        ? CodeBlock.of("$L(in)", unknownMethod(keyword, detail))
        : variants.read(fallback);
  }

  private String unknownMethod(String keyword, String detail) {
    return variants
        .members()
        .method("read", "unknown", "unknown", method -> unknown(method, keyword, detail));
  }

  private MethodSpec unknown(String method, String keyword, String detail) {
    Block.Builder code = Block.builder();
    if (union.usage().response()) {
      CodeBlock kept = CodeBlock.of("new $T(in.raw())", name.nestedClass("Unknown"));
      code.when(Condition.term("in.strict()").negated(), Block.returning(kept));
    }
    Block report = violation(keyword, detail);
    if (union.dispatch() instanceof Dispatch.ByTag
        || union.dispatch() instanceof Dispatch.ByMember) {
      CodeBlock object = CodeBlock.of("$T.OBJECT", JsonTypes.JSON_TYPE);
      Condition isObject = Condition.compare(CodeBlock.of("in.type()"), Sign.EQUAL, object);
      code.when(isObject, report, violation("type", "must be an object"));
    } else {
      code.add(report);
    }
    code.add("in.skip()").returns("null");
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(JavaTypes.nullable(name))
        .addParameter(JsonTypes.JSON_READER, "in")
        .addException(IOException.class)
        .addCode(code.build().code())
        .build();
  }

  private static Block violation(String keyword, String detail) {
    return Block.of(
        Call.of("in.violation").filled(Literals.string(keyword), Literals.string(detail)));
  }

  private static String shortened(String text) {
    int most = 400;
    return text.length() <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most / 2)) + "…";
  }
}
