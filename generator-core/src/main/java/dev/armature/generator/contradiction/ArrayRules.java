package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keywords say of arrays (JSON Schema 2020-12 core 10.3.1, validation 6.4). */
final class ArrayRules {
  /** Each item is compared with each. */
  private static final int MAX_COMPARED = 200;

  private final Refusals refusals;

  ArrayRules(Refusals refusals) {
    this.refusals = refusals;
  }

  @Nullable Refusal why(Schema schema, Keyword keyword, Node.ArrayNode array, int depth) {
    List<Node> items = array.items();
    if (keyword instanceof Keyword.Items rest) {
      Keyword.PrefixItems prefix = schema.get(Keyword.PrefixItems.class);
      return each(rest.schema(), items, prefix == null ? 0 : prefix.schemas().size(), depth);
    } else if (keyword instanceof Keyword.PrefixItems prefix) {
      return first(prefix.schemas(), items, depth);
    }
    return refusals.named(schema, keyword, of(keyword, items, depth));
  }

  private Verdict of(Keyword keyword, List<Node> items, int depth) {
    if (keyword instanceof Keyword.MinItems min) {
      return Verdict.refusedIf(items.size() < min.limit());
    } else if (keyword instanceof Keyword.MaxItems max) {
      return Verdict.refusedIf(items.size() > max.limit());
    } else if (keyword instanceof Keyword.UniqueItems) {
      return items.size() > MAX_COMPARED ? Verdict.UNSURE : Verdict.refusedIf(!areUnique(items));
    } else if (keyword instanceof Keyword.Contains contains) {
      return contains(contains, items, depth);
    }
    return keyword instanceof Keyword.UnevaluatedItems ? Verdict.UNSURE : Verdict.ACCEPTED;
  }

  private @Nullable Refusal each(Schema schema, List<Node> items, int from, int depth) {
    for (int i = from; i < items.size() && !refusals.isSpent(); i++) {
      Refusal why = refusals.why(schema, items.get(i), depth);
      if (why != null) {
        return why.in(Integer.toString(i));
      }
    }
    return null;
  }

  private @Nullable Refusal first(List<Schema> schemas, List<Node> items, int depth) {
    for (int i = 0; i < Math.min(schemas.size(), items.size()) && !refusals.isSpent(); i++) {
      Refusal why = refusals.why(schemas.get(i), items.get(i), depth);
      if (why != null) {
        return why.in(Integer.toString(i));
      }
    }
    return null;
  }

  private static boolean areUnique(List<Node> items) {
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Nodes.same(items.get(i), items.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private Verdict contains(Keyword.Contains contains, List<Node> items, int depth) {
    int accepted = 0;
    int unknown = 0;
    for (Node each : items) {
      if (refusals.isSpent()) {
        return Verdict.UNSURE;
      }
      Verdict verdict = refusals.verdict(contains.schema(), each, depth);
      accepted += verdict == Verdict.ACCEPTED ? 1 : 0;
      unknown += verdict == Verdict.UNSURE ? 1 : 0;
    }
    int most = contains.max() == null ? Integer.MAX_VALUE : contains.max();
    if (accepted + unknown < contains.min() || accepted > most) {
      return Verdict.REFUSED;
    }
    return accepted < contains.min() || accepted + unknown > most
        ? Verdict.UNSURE
        : Verdict.ACCEPTED;
  }
}
