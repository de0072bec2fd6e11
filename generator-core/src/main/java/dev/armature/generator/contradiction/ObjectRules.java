package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What keywords say of an object (JSON Schema 2020-12 core 10.3.2, validation 6.5). */
final class ObjectRules
    implements Assertion.OfObjects.Visitor<@Nullable Refusal>,
        Applicator.ToMembers.Visitor<@Nullable Refusal> {
  private final Refusals refusals;
  private final Schema schema;
  private final Node.ObjectNode object;
  private final int depth;

  ObjectRules(Refusals refusals, Schema schema, Node.ObjectNode object, int depth) {
    this.refusals = refusals;
    this.schema = schema;
    this.object = object;
    this.depth = depth;
  }

  @Override
  public @Nullable Refusal required(Keyword.Required keyword) {
    return required(keyword.names(), "'required'");
  }

  @Override
  public @Nullable Refusal minProperties(Keyword.MinProperties keyword) {
    return size(keyword, object.members().size() < keyword.limit());
  }

  @Override
  public @Nullable Refusal maxProperties(Keyword.MaxProperties keyword) {
    return size(keyword, object.members().size() > keyword.limit());
  }

  @Override
  public @Nullable Refusal dependentRequired(Keyword.DependentRequired keyword) {
    for (Map.Entry<String, List<String>> each : keyword.names().entrySet()) {
      String written = "'" + schema.at(keyword).key() + "'";
      boolean holds = object.get(each.getKey()) != null;
      Refusal why = holds ? required(each.getValue(), written) : null;
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  @Override
  public @Nullable Refusal properties(Keyword.Properties keyword) {
    for (Keyword.Named each : keyword.properties()) {
      Node member = object.get(each.name());
      Refusal why = member == null ? null : refusals.why(each.schema(), member, depth);
      if (why != null) {
        return why.in(each.name());
      }
    }
    return null;
  }

  @Override
  public @Nullable Refusal patternProperties(Keyword.PatternProperties keyword) {
    for (Keyword.Named each : keyword.patterns()) {
      for (Node.Member member : object.members()) {
        RuleVerdict found = ScalarRules.finds(each.name(), member.key());
        boolean holds = found == RuleVerdict.ACCEPTED;
        Refusal why = holds ? refusals.why(each.schema(), member.value(), depth) : null;
        if (why != null) {
          return why.in(member.key());
        } else if (found == RuleVerdict.UNSURE) {
          refusals.doubt();
        }
      }
    }
    return null;
  }

  @Override
  public @Nullable Refusal additionalProperties(Keyword.AdditionalProperties keyword) {
    for (Node.Member member : object.members()) {
      RuleVerdict declared = declared(member.key());
      boolean holds = declared == RuleVerdict.REFUSED;
      Refusal why = holds ? refusals.why(keyword.schema(), member.value(), depth) : null;
      if (why != null) {
        return keyword.schema().isNever()
            ? new Refusal("'additionalProperties' ('" + member.key() + "' is not declared)")
            : why.in(member.key());
      } else if (declared == RuleVerdict.UNSURE) {
        refusals.doubt();
      }
    }
    return null;
  }

  @Override
  public @Nullable Refusal propertyNames(Keyword.PropertyNames keyword) {
    for (Node.Member member : object.members()) {
      Node name = new Node.StringNode(member.key(), member.keySpan());
      Refusal why = refusals.why(keyword.schema(), name, depth);
      if (why != null) {
        return new Refusal("'propertyNames' (" + why.keyword() + " of '" + member.key() + "')");
      }
    }
    return null;
  }

  @Override
  public @Nullable Refusal unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
    return refusals.named(schema, keyword, RuleVerdict.UNSURE);
  }

  @Nullable Refusal dependent(Keyword.DependentSchemas dependent) {
    for (Keyword.Named each : dependent.schemas()) {
      boolean holds = object.get(each.name()) != null;
      Refusal why = holds ? refusals.why(each.schema(), object, depth) : null;
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  private @Nullable Refusal size(Keyword keyword, boolean refused) {
    return refusals.named(schema, keyword, RuleVerdict.refusedIf(refused));
  }

  /** What travels one way only may be missing in a value of the other way. */
  private @Nullable Refusal required(List<String> names, String keyword) {
    for (String name : names) {
      if (object.get(name) != null) {
        continue;
      }
      if (!refusals.mayHide(schema, name)) {
        return new Refusal(keyword + " ('" + name + "' is missing)");
      }
      refusals.doubt();
    }
    return null;
  }

  /** Whether the schema itself declares a property, by its name or by a pattern. */
  private RuleVerdict declared(String name) {
    Keyword.Properties own = schema.get(Keyword.Properties.class);
    if (own != null && own.get(name) != null) {
      return RuleVerdict.ACCEPTED;
    }
    Keyword.PatternProperties patterns = schema.get(Keyword.PatternProperties.class);
    RuleVerdict declared = RuleVerdict.REFUSED;
    for (Keyword.Named each : patterns == null ? List.<Keyword.Named>of() : patterns.patterns()) {
      RuleVerdict found = ScalarRules.finds(each.name(), name);
      if (found != RuleVerdict.REFUSED) {
        declared = found;
      }
    }
    return declared;
  }
}
