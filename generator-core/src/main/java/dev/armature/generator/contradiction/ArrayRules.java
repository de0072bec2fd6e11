package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keywords say of an array (JSON Schema 2020-12 core 10.3.1, validation 6.4). */
final class ArrayRules
    implements Assertion.OfArrays.Visitor<RuleVerdict>,
        Applicator.ToItems.Visitor<@Nullable Refusal> {
  /** Each item is compared with each. */
  private static final int MAX_COMPARED = 200;

  private final Refusals refusals;
  private final Schema schema;
  private final List<Node> items;
  private final int depth;

  ArrayRules(Refusals refusals, Schema schema, List<Node> items, int depth) {
    this.refusals = refusals;
    this.schema = schema;
    this.items = items;
    this.depth = depth;
  }

  @Override
  public RuleVerdict minItems(Keyword.MinItems keyword) {
    return RuleVerdict.refusedIf(items.size() < keyword.limit());
  }

  @Override
  public RuleVerdict maxItems(Keyword.MaxItems keyword) {
    return RuleVerdict.refusedIf(items.size() > keyword.limit());
  }

  @Override
  public RuleVerdict uniqueItems(Keyword.UniqueItems keyword) {
    return items.size() > MAX_COMPARED ? RuleVerdict.UNSURE : RuleVerdict.refusedIf(!areUnique());
  }

  @Override
  public @Nullable Refusal items(Keyword.Items keyword) {
    Keyword.PrefixItems prefix = schema.get(Keyword.PrefixItems.class);
    return each(keyword.schema(), prefix == null ? 0 : prefix.schemas().size());
  }

  @Override
  public @Nullable Refusal prefixItems(Keyword.PrefixItems keyword) {
    List<Schema> schemas = keyword.schemas();
    for (int i = 0; i < Math.min(schemas.size(), items.size()) && !refusals.isSpent(); i++) {
      Refusal why = refusals.why(schemas.get(i), items.get(i), depth);
      if (why != null) {
        return why.in(Integer.toString(i));
      }
    }
    return null;
  }

  @Override
  public @Nullable Refusal contains(Keyword.Contains keyword) {
    return refusals.named(schema, keyword, count(keyword));
  }

  @Override
  public @Nullable Refusal unevaluatedItems(Keyword.UnevaluatedItems keyword) {
    return refusals.named(schema, keyword, RuleVerdict.UNSURE);
  }

  private @Nullable Refusal each(Schema rest, int from) {
    for (int i = from; i < items.size() && !refusals.isSpent(); i++) {
      Refusal why = refusals.why(rest, items.get(i), depth);
      if (why != null) {
        return why.in(Integer.toString(i));
      }
    }
    return null;
  }

  private boolean areUnique() {
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Nodes.same(items.get(i), items.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private RuleVerdict count(Keyword.Contains contains) {
    int accepted = 0;
    int unknown = 0;
    for (Node each : items) {
      if (refusals.isSpent()) {
        return RuleVerdict.UNSURE;
      }
      RuleVerdict verdict = refusals.verdict(contains.schema(), each, depth);
      accepted += verdict == RuleVerdict.ACCEPTED ? 1 : 0;
      unknown += verdict == RuleVerdict.UNSURE ? 1 : 0;
    }
    int most = contains.max() == null ? Integer.MAX_VALUE : contains.max();
    if (accepted + unknown < contains.min() || accepted > most) {
      return RuleVerdict.REFUSED;
    }
    return accepted < contains.min() || accepted + unknown > most
        ? RuleVerdict.UNSURE
        : RuleVerdict.ACCEPTED;
  }
}
