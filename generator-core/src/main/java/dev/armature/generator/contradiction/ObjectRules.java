package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What keywords say of objects (JSON Schema 2020-12 core 10.3.2, validation 6.5). */
final class ObjectRules {
  private final Refusals refusals;
  private final Neighbours neighbours;

  ObjectRules(Refusals refusals, Neighbours neighbours) {
    this.refusals = refusals;
    this.neighbours = neighbours;
  }

  @Nullable Refusal why(Schema schema, Keyword keyword, Node.ObjectNode object, int depth) {
    if (keyword instanceof Keyword.Required required) {
      return required(schema, required.names(), object, "'required'");
    } else if (keyword instanceof Keyword.DependentRequired dependent) {
      return dependent(schema, dependent, object);
    } else if (keyword instanceof Keyword.Properties properties) {
      return properties(properties, object, depth);
    } else if (keyword instanceof Keyword.PatternProperties patterns) {
      return patterns(patterns, object, depth);
    } else if (keyword instanceof Keyword.AdditionalProperties rest) {
      return additional(schema, rest, object, depth);
    } else if (keyword instanceof Keyword.PropertyNames names) {
      return names(names, object, depth);
    } else if (keyword instanceof Keyword.DependentSchemas dependent) {
      return dependent(dependent, object, depth);
    }
    return refusals.named(schema, keyword, of(keyword, object.members().size()));
  }

  private static Verdict of(Keyword keyword, int size) {
    if (keyword instanceof Keyword.MinProperties min) {
      return Verdict.refusedIf(size < min.limit());
    } else if (keyword instanceof Keyword.MaxProperties max) {
      return Verdict.refusedIf(size > max.limit());
    }
    return keyword instanceof Keyword.UnevaluatedProperties ? Verdict.UNSURE : Verdict.ACCEPTED;
  }

  /** What travels one way only may be missing in a value of the other way. */
  private @Nullable Refusal required(
      Schema schema, List<String> names, Node.ObjectNode object, String keyword) {
    for (String name : names) {
      if (object.get(name) != null) {
        continue;
      }
      if (!neighbours.mayHide(schema, name, refusals.direction())) {
        return new Refusal(keyword + " ('" + name + "' is missing)");
      }
      refusals.doubt();
    }
    return null;
  }

  private @Nullable Refusal dependent(
      Schema schema, Keyword.DependentRequired dependent, Node.ObjectNode object) {
    for (Map.Entry<String, List<String>> each : dependent.names().entrySet()) {
      String keyword = "'" + schema.at(dependent).key() + "'";
      boolean holds = object.get(each.getKey()) != null;
      Refusal why = holds ? required(schema, each.getValue(), object, keyword) : null;
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  private @Nullable Refusal dependent(
      Keyword.DependentSchemas dependent, Node.ObjectNode object, int depth) {
    for (Keyword.Named each : dependent.schemas()) {
      boolean holds = object.get(each.name()) != null;
      Refusal why = holds ? refusals.why(each.schema(), object, depth) : null;
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  private @Nullable Refusal properties(
      Keyword.Properties properties, Node.ObjectNode object, int depth) {
    for (Keyword.Named each : properties.properties()) {
      Node member = object.get(each.name());
      Refusal why = member == null ? null : refusals.why(each.schema(), member, depth);
      if (why != null) {
        return why.in(each.name());
      }
    }
    return null;
  }

  private @Nullable Refusal patterns(
      Keyword.PatternProperties patterns, Node.ObjectNode object, int depth) {
    for (Keyword.Named each : patterns.patterns()) {
      for (Node.Member member : object.members()) {
        Verdict found = ScalarRules.finds(each.name(), member.key());
        boolean holds = found == Verdict.ACCEPTED;
        Refusal why = holds ? refusals.why(each.schema(), member.value(), depth) : null;
        if (why != null) {
          return why.in(member.key());
        } else if (found == Verdict.UNSURE) {
          refusals.doubt();
        }
      }
    }
    return null;
  }

  private @Nullable Refusal names(Keyword.PropertyNames names, Node.ObjectNode object, int depth) {
    for (Node.Member member : object.members()) {
      Node name = new Node.StringNode(member.key(), member.keySpan());
      Refusal why = refusals.why(names.schema(), name, depth);
      if (why != null) {
        return new Refusal("'propertyNames' (" + why.keyword() + " of '" + member.key() + "')");
      }
    }
    return null;
  }

  private @Nullable Refusal additional(
      Schema schema, Keyword.AdditionalProperties rest, Node.ObjectNode object, int depth) {
    for (Node.Member member : object.members()) {
      Verdict declared = declared(schema, member.key());
      boolean holds = declared == Verdict.REFUSED;
      Refusal why = holds ? refusals.why(rest.schema(), member.value(), depth) : null;
      if (why != null) {
        return rest.schema().isNever()
            ? new Refusal("'additionalProperties' ('" + member.key() + "' is not declared)")
            : why.in(member.key());
      } else if (declared == Verdict.UNSURE) {
        refusals.doubt();
      }
    }
    return null;
  }

  /** Whether a schema itself declares a property, by its name or by a pattern. */
  private static Verdict declared(Schema schema, String name) {
    Keyword.Properties own = schema.get(Keyword.Properties.class);
    if (own != null && own.get(name) != null) {
      return Verdict.ACCEPTED;
    }
    Keyword.PatternProperties patterns = schema.get(Keyword.PatternProperties.class);
    Verdict declared = Verdict.REFUSED;
    for (Keyword.Named each : patterns == null ? List.<Keyword.Named>of() : patterns.patterns()) {
      Verdict found = ScalarRules.finds(each.name(), name);
      if (found != Verdict.REFUSED) {
        declared = found;
      }
    }
    return declared;
  }
}
