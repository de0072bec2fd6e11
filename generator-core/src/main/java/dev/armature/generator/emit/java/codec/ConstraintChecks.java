package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.emit.java.pattern.PatternMatching;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import dev.armature.runtime.format.Format;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Emits the checks of one value that was just read. A constraint that says nothing about the type
 * of the value gives none.
 */
final class ConstraintChecks implements Constraint.Visitor<CodeBlock> {
  private static final CodeBlock NONE = CodeBlock.of("");

  /** Checks between other statements, as every member of a record may have as many. */
  private static final int MANY = 12;

  private static final int ONE_METHOD = 60;

  private final JavaTypes types;
  private final ClassMembers members;
  private final TypeRef type;
  private final String in;
  private final CodeBlock target;
  private final String name;

  private ConstraintChecks(
      JavaTypes types,
      ClassMembers members,
      TypeRef type,
      String in,
      CodeBlock target,
      String hint) {
    this.types = types;
    this.members = members;
    this.type = type;
    this.in = in;
    this.target = target;
    this.name = hint;
  }

  /**
   * The statements that check a value.
   *
   * @param in the variable with the reader
   * @param target the variable that holds the value
   * @param hint from what names of constants are made
   */
  static Block of(
      JavaTypes types, ClassMembers members, Value value, String in, String target, String hint) {
    CodeBlock variable = CodeBlock.of("$L", target);
    ConstraintChecks checks =
        new ConstraintChecks(types, members, value.type(), in, variable, hint);
    List<Block> code = new ArrayList<>();
    for (Constraint constraint : cheapFirst(value.constraints())) {
      CodeBlock check = constraint.accept(checks);
      if (!check.isEmpty()) {
        code.add(Block.of(check));
      }
    }
    while (code.size() > MANY) {
      code = checks.gathered(code, types.plain(value.type()), target);
    }
    return Block.join(code);
  }

  /**
   * An expression that reads a value and checks it by its only constraint, or null where that takes
   * more.
   *
   * @param read the expression that reads it
   */
  static @Nullable CodeBlock inline(
      JavaTypes types, ClassMembers members, Value value, String in, CodeBlock read) {
    List<Constraint> all = value.constraints().stream().distinct().toList();
    boolean one =
        value.type() instanceof TypeRef.Of of
            && all.size() == 1
            && all.get(0).accept(new InlineChecks(of.scalar()));
    return one
        ? all.get(0).accept(new ConstraintChecks(types, members, value.type(), in, read, ""))
        : null;
  }

  /** Very many checks stand in methods of their own, short enough for the JIT compiler. */
  private List<Block> gathered(List<Block> code, TypeName type, String variable) {
    List<Block> calls = new ArrayList<>();
    for (List<Block> some : Stretches.of(code, Block::code, ONE_METHOD)) {
      String method = members.methodName("check", name);
      members.add(
          MethodSpec.methodBuilder(method)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(JsonTypes.JSON_READER, in)
              .addParameter(type, variable)
              .addException(IOException.class)
              .addCode(Block.join(some).code())
              .build());
      calls.add(Block.of(Call.of("$L", method).with(in, variable)));
    }
    return calls;
  }

  /** A length limit before a pattern keeps the pattern from working on endless text. */
  private static List<Constraint> cheapFirst(List<Constraint> constraints) {
    List<Constraint> sorted = new ArrayList<>();
    List<Constraint> late = new ArrayList<>();
    for (Constraint constraint : constraints.stream().distinct().toList()) {
      boolean scans =
          constraint.assertion(Keyword.Pattern.class) != null
              || constraint instanceof Constraint.Format;
      (scans ? late : sorted).add(constraint);
    }
    sorted.addAll(late);
    return sorted;
  }

  @Override
  public CodeBlock minLength(Keyword.MinLength keyword) {
    return keyword.limit() == 0 ? NONE : onString("minLength", keyword.limit());
  }

  @Override
  public CodeBlock maxLength(Keyword.MaxLength keyword) {
    return onString("maxLength", keyword.limit());
  }

  private CodeBlock onString(String keyword, int limit) {
    return is(Scalar.STRING) ? check(keyword, target, limit) : NONE;
  }

  @Override
  public CodeBlock pattern(Keyword.Pattern keyword) {
    if (!is(Scalar.STRING)) {
      return NONE;
    }
    String method = types.patterns().get(keyword.ecma());
    CodeBlock shared =
        method == null ? null : CodeBlock.of("$T.$L", types.patternMatching(), method);
    List<Object> operands =
        new ArrayList<>(PatternMatching.check(members, keyword.ecma(), target, name, shared));
    if (operands.isEmpty()) {
      return NONE;
    }
    operands.add(0, target);
    return check("pattern", operands.toArray());
  }

  @Override
  public CodeBlock format(String name, Format known) {
    CodeBlock checked = null;
    if (is(Scalar.STRING)) {
      checked = known.isForStrings() ? target : null;
    } else if (scalar() != null && known.range() != null) {
      checked = is(Scalar.NUMBER) ? target : numbers().decimal(scalar());
    }
    return checked == null
        ? NONE
        : check("format", checked, CodeBlock.of("$T.$L", JsonTypes.FORMAT, known.name()));
  }

  @Override
  public CodeBlock minimum(Keyword.Minimum keyword) {
    return bound(keyword.exclusive() ? "exclusiveMinimum" : "minimum", keyword.limit());
  }

  @Override
  public CodeBlock maximum(Keyword.Maximum keyword) {
    return bound(keyword.exclusive() ? "exclusiveMaximum" : "maximum", keyword.limit());
  }

  private CodeBlock bound(String keyword, BigDecimal limit) {
    List<CodeBlock> operands =
        scalar() == null ? List.of() : numbers().bound(scalar(), limit, keyword);
    return operands.isEmpty() ? NONE : check(keyword, operands.toArray());
  }

  @Override
  public CodeBlock multipleOf(Keyword.MultipleOf keyword) {
    List<CodeBlock> operands =
        scalar() == null ? List.of() : numbers().divisor(scalar(), keyword.divisor());
    return operands.isEmpty() ? NONE : check("multipleOf", operands.toArray());
  }

  private NumberOperands numbers() {
    return new NumberOperands(members, in, target, name);
  }

  @Override
  public CodeBlock minItems(Keyword.MinItems keyword) {
    return keyword.limit() == 0 ? NONE : onItems("minItems", keyword.limit());
  }

  @Override
  public CodeBlock maxItems(Keyword.MaxItems keyword) {
    return onItems("maxItems", keyword.limit());
  }

  @Override
  public CodeBlock uniqueItems(Keyword.UniqueItems keyword) {
    return type instanceof TypeRef.ListOf ? check("uniqueItems", target) : NONE;
  }

  @Override
  public CodeBlock minProperties(Keyword.MinProperties keyword) {
    return keyword.limit() == 0 ? NONE : onMembers("minProperties", keyword.limit());
  }

  @Override
  public CodeBlock maxProperties(Keyword.MaxProperties keyword) {
    return onMembers("maxProperties", keyword.limit());
  }

  private CodeBlock onItems(String keyword, int limit) {
    return type instanceof TypeRef.ListOf
        ? check(keyword, CodeBlock.of("$L, $L", target, limit))
        : NONE;
  }

  private CodeBlock onMembers(String keyword, int limit) {
    return type instanceof TypeRef.MapOf
        ? check(keyword, CodeBlock.of("$L.size(), $L", target, limit))
        : NONE;
  }

  @Override
  public CodeBlock oneOf(List<Node> values) {
    Membership membership = new Membership(members, name);
    Condition member = membership.test(type, target, values);
    return member == null ? NONE : check("enumeration", member.code(), Membership.listed(values));
  }

  @Override
  public CodeBlock never() {
    return CodeBlock.of("$T.never($L)", JsonTypes.CHECK, in);
  }

  /** Checked before the value is read: see {@link WholeChecks}. */
  @Override
  public CodeBlock valid(Constraint.Valid check) {
    return NONE;
  }

  private CodeBlock check(String keyword, Object... operands) {
    List<CodeBlock> arguments =
        Stream.concat(Stream.of(in), Stream.of(operands))
            .map(each -> CodeBlock.of("$L", each))
            .toList();
    return Call.of("$T.$L", JsonTypes.CHECK, keyword).with(arguments);
  }

  private boolean is(Scalar wanted) {
    return scalar() == wanted;
  }

  private @Nullable Scalar scalar() {
    return type instanceof TypeRef.Of of ? of.scalar() : null;
  }
}
