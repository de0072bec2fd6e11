package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;

/** What assertions say of the number of items or members, however that was counted. */
public final class SizeChecks
    implements Assertion.OfArrays.Visitor<Condition>, Assertion.OfMemberCount.Visitor<Condition> {
  private final CodeBlock size;

  private SizeChecks(CodeBlock size) {
    this.size = size;
  }

  /** The conditions of a rule on the number of items. */
  public static List<Condition> ofItems(Rule rule, CodeBlock size) {
    SizeChecks checks = new SizeChecks(size);
    List<Condition> tests = new ArrayList<>();
    for (Assertion.OfArrays assertion : rule.all(Assertion.OfArrays.class)) {
      tests.add(assertion.select(checks));
    }
    tests.removeIf(Condition::isTrue);
    return tests;
  }

  /** The conditions of a rule on the number of members. */
  public static List<Condition> ofMembers(Rule rule, CodeBlock size) {
    SizeChecks checks = new SizeChecks(size);
    List<Condition> tests = new ArrayList<>();
    for (Assertion.OfMemberCount assertion : rule.all(Assertion.OfMemberCount.class)) {
      tests.add(assertion.count(checks));
    }
    tests.removeIf(Condition::isTrue);
    return tests;
  }

  @Override
  public Condition minItems(Keyword.MinItems keyword) {
    return atLeast(keyword.limit());
  }

  @Override
  public Condition maxItems(Keyword.MaxItems keyword) {
    return atMost(keyword.limit());
  }

  @Override
  public Condition minProperties(Keyword.MinProperties keyword) {
    return atLeast(keyword.limit());
  }

  @Override
  public Condition maxProperties(Keyword.MaxProperties keyword) {
    return atMost(keyword.limit());
  }

  /** It needs the items themselves. */
  @Override
  public Condition uniqueItems(Keyword.UniqueItems keyword) {
    return Condition.TRUE;
  }

  private Condition atLeast(int limit) {
    return limit == 0 ? Condition.TRUE : Condition.compare(size, Sign.AT_LEAST, limit);
  }

  private Condition atMost(int limit) {
    return Condition.compare(size, Sign.AT_MOST, limit);
  }
}
