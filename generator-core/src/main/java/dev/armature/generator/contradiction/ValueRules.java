package dev.armature.generator.contradiction;

import dev.armature.generator.facts.NullBeside;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the keywords of a schema say of one value (JSON Schema 2020-12 core 10.2, validation 6.1):
 * why they refuse it, or null.
 */
final class ValueRules
    implements Keyword.Visitor<@Nullable Refusal>,
        Assertion.Visitor<@Nullable Refusal>,
        Assertion.OfAny.Visitor<RuleVerdict>,
        Applicator.Visitor<@Nullable Refusal>,
        Applicator.InPlace.Visitor<@Nullable Refusal>,
        Applicator.ByReference.Visitor<@Nullable Refusal> {
  private final Refusals refusals;
  private final Schema schema;
  private final Node value;
  private final int depth;
  private final @Nullable ArrayRules ofArray;
  private final @Nullable ObjectRules ofObject;

  ValueRules(Refusals refusals, Schema schema, Node value, int depth) {
    this.refusals = refusals;
    this.schema = schema;
    this.value = value;
    this.depth = depth;
    this.ofArray =
        value instanceof Node.ArrayNode array
            ? new ArrayRules(refusals, schema, array.items(), depth)
            : null;
    this.ofObject =
        value instanceof Node.ObjectNode object
            ? new ObjectRules(refusals, schema, object, depth)
            : null;
  }

  @Override
  public @Nullable Refusal assertion(Assertion keyword) {
    return keyword.group(this);
  }

  @Override
  public @Nullable Refusal applicator(Applicator keyword) {
    return keyword.group(this);
  }

  @Override
  public @Nullable Refusal annotation(Keyword.Annotation keyword) {
    return null;
  }

  @Override
  public @Nullable Refusal ofAny(Assertion.OfAny keyword) {
    return named(keyword, keyword.select(this));
  }

  @Override
  public @Nullable Refusal ofNumbers(Assertion.OfNumbers keyword) {
    return value instanceof Node.NumberNode number
        ? named(keyword, ScalarRules.of(keyword, Nodes.number(number)))
        : null;
  }

  @Override
  public @Nullable Refusal ofStrings(Assertion.OfStrings keyword) {
    return value instanceof Node.StringNode text
        ? named(keyword, ScalarRules.of(keyword, text.value()))
        : null;
  }

  @Override
  public @Nullable Refusal ofArrays(Assertion.OfArrays keyword) {
    return ofArray == null ? null : named(keyword, keyword.select(ofArray));
  }

  @Override
  public @Nullable Refusal ofObjects(Assertion.OfObjects keyword) {
    return ofObject == null ? null : keyword.select(ofObject);
  }

  @Override
  public @Nullable Refusal format(Keyword.Format keyword) {
    return named(keyword, refusals.scalars().of(schema, keyword, value));
  }

  @Override
  public @Nullable Refusal inPlace(Applicator.InPlace keyword) {
    boolean isNull = value instanceof Node.NullNode;
    return isNull && NullBeside.outvotes(schema, keyword) ? null : keyword.select(this);
  }

  @Override
  public @Nullable Refusal byReference(Applicator.ByReference keyword) {
    return keyword.select(this);
  }

  @Override
  public @Nullable Refusal toItems(Applicator.ToItems keyword) {
    return ofArray == null ? null : keyword.select(ofArray);
  }

  @Override
  public @Nullable Refusal toMembers(Applicator.ToMembers keyword) {
    return ofObject == null ? null : keyword.select(ofObject);
  }

  @Override
  public RuleVerdict types(Keyword.Types keyword) {
    JsonType type = Nodes.type(value);
    boolean whole = type == JsonType.INTEGER && keyword.types().contains(JsonType.NUMBER);
    return RuleVerdict.refusedIf(!whole && !keyword.types().contains(type));
  }

  @Override
  public RuleVerdict enumeration(Keyword.Enum keyword) {
    // Whether 'nullable' of OpenAPI 3.0 adds null to a list is read both ways.
    boolean unclear = value instanceof Node.NullNode && schema.has(Keyword.Nullable30.class);
    boolean refused = keyword.values().stream().noneMatch(each -> Nodes.same(each, value));
    return refused && unclear ? RuleVerdict.UNSURE : RuleVerdict.refusedIf(refused);
  }

  @Override
  public RuleVerdict constant(Keyword.Const keyword) {
    return RuleVerdict.refusedIf(!Nodes.same(keyword.value(), value));
  }

  @Override
  public @Nullable Refusal allOf(Keyword.AllOf keyword) {
    for (Schema each : keyword.schemas()) {
      Refusal why = refusals.why(each, value, depth);
      if (why != null || refusals.isSpent()) {
        return why;
      }
    }
    return null;
  }

  @Override
  public @Nullable Refusal anyOf(Keyword.AnyOf keyword) {
    return named(keyword, choice(keyword.schemas(), Integer.MAX_VALUE));
  }

  @Override
  public @Nullable Refusal oneOf(Keyword.OneOf keyword) {
    // A discriminator chooses, so that two may take a value.
    int most = schema.has(Keyword.Discriminator.class) ? Integer.MAX_VALUE : 1;
    return named(keyword, choice(keyword.schemas(), most));
  }

  @Override
  public @Nullable Refusal not(Keyword.Not keyword) {
    RuleVerdict inner = refusals.verdict(keyword.schema(), value, depth);
    boolean unsure = inner == RuleVerdict.UNSURE;
    return named(keyword, unsure ? inner : RuleVerdict.refusedIf(inner == RuleVerdict.ACCEPTED));
  }

  @Override
  public @Nullable Refusal condition(Keyword.If keyword) {
    RuleVerdict condition = refusals.verdict(keyword.condition(), value, depth);
    if (condition == RuleVerdict.UNSURE) {
      return doubted();
    }
    Schema taken = condition == RuleVerdict.ACCEPTED ? keyword.then() : keyword.otherwise();
    return taken == null ? null : refusals.why(taken, value, depth);
  }

  @Override
  public @Nullable Refusal dependentSchemas(Keyword.DependentSchemas keyword) {
    return ofObject == null ? null : ofObject.dependent(keyword);
  }

  @Override
  public @Nullable Refusal ref(Keyword.Ref keyword) {
    Schema target = keyword.reference().target();
    return target == null ? doubted() : refusals.why(target, value, depth);
  }

  @Override
  public @Nullable Refusal dynamicRef(Keyword.DynamicRef keyword) {
    return doubted();
  }

  private @Nullable Refusal doubted() {
    refusals.doubt();
    return null;
  }

  private @Nullable Refusal named(Keyword keyword, RuleVerdict verdict) {
    return refusals.named(schema, keyword, verdict);
  }

  /** Whether at least one and at most so many take the value. */
  private RuleVerdict choice(List<Schema> schemas, int most) {
    int accepted = 0;
    int unknown = 0;
    for (Schema each : schemas) {
      if (refusals.isSpent()) {
        return RuleVerdict.UNSURE;
      }
      RuleVerdict verdict = ofBranch(each);
      accepted += verdict == RuleVerdict.ACCEPTED ? 1 : 0;
      unknown += verdict == RuleVerdict.UNSURE ? 1 : 0;
    }
    boolean none = !schemas.isEmpty() && accepted + unknown == 0;
    if (none || accepted > most) {
      return RuleVerdict.REFUSED;
    }
    boolean clear = unknown == 0 || accepted > 0 && most == Integer.MAX_VALUE;
    return clear ? RuleVerdict.ACCEPTED : RuleVerdict.UNSURE;
  }

  /** A branch that says nothing but {@code nullable: true} is null, by decision 11. */
  private RuleVerdict ofBranch(Schema branch) {
    return NullBeside.isNullAlone(branch)
        ? RuleVerdict.refusedIf(!(value instanceof Node.NullNode))
        : refusals.verdict(branch, value, depth);
  }
}
