package dev.armature.generator.lower.union;

import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.EnumDef.EnumValue;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.scalar.EnumTypes;
import dev.armature.generator.lower.site.Docs;
import dev.armature.generator.lower.site.TypeSite;
import dev.armature.generator.lower.whole.UncheckedRules;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unions that are no union to people: constants spelled as branches, a type and its examples. */
final class SimpleUnions {
  private final EnumTypes enums;
  private final UncheckedRules residues;

  SimpleUnions(EnumTypes enums, UncheckedRules residues) {
    this.enums = enums;
    this.residues = residues;
  }

  /** The simpler value, or null. */
  @Nullable Value value(
      Conjunction all, List<Alternative> alternatives, boolean exactlyOne, TypeSite site) {
    Value constants = constants(all, alternatives, exactlyOne, site);
    return constants != null || exactlyOne ? constants : absorbed(alternatives);
  }

  private @Nullable Value constants(
      Conjunction all, List<Alternative> alternatives, boolean exactlyOne, TypeSite site) {
    List<EnumValue> described = new ArrayList<>();
    List<Node> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Alternative each : alternatives) {
      List<Node> own = each.all().unions().isEmpty() ? each.all().values() : null;
      if (own == null || !residues.of(each.all(), site).isEmpty()) {
        return null;
      }
      for (Node listed : own) {
        Node value = enums.fitted(listed, each.all());
        if (value == null || !EnumTypes.keeps(value, each.all())) {
          continue;
        }
        boolean fresh = seen.add(JsonText.of(value));
        if (!fresh && exactlyOne) {
          return null;
        }
        if (fresh && !(value instanceof Node.NullNode)) {
          values.add(value);
          described.add(described(value, own.size() == 1 ? each.branch() : null));
        }
      }
    }
    Scalar base = enums.base(all, EnumTypes.types(values), values);
    return base == null || base == Scalar.BOOLEAN ? null : enums.define(base, described, site);
  }

  private static EnumValue described(Node value, @Nullable Schema branch) {
    if (branch == null) {
      return new EnumValue(value, null, Doc.NONE);
    }
    Keyword.Title title = branch.get(Keyword.Title.class);
    Doc doc = Docs.of(branch);
    return new EnumValue(
        value,
        title == null ? null : title.text(),
        new Doc(null, doc.description(), doc.deprecated()));
  }

  /** {@code anyOf} with a branch that allows all that the others allow. */
  private static @Nullable Value absorbed(List<Alternative> alternatives) {
    Set<JsonType> types = EnumSet.noneOf(JsonType.class);
    Alternative widest = null;
    for (Alternative each : alternatives) {
      Set<JsonType> own = each.all().types();
      if (own.size() != 1 || !each.all().unions().isEmpty()) {
        return null;
      }
      types.addAll(own);
      boolean plain = each.all().isBare() && each.all().values() == null;
      if (plain && (widest == null || own.contains(JsonType.NUMBER))) {
        widest = each;
      }
    }
    if (widest == null) {
      return null;
    }
    if (types.equals(EnumSet.of(JsonType.STRING))) {
      return Value.of(new TypeRef.Of(Scalar.STRING));
    }
    Set<JsonType> numbers = EnumSet.of(JsonType.INTEGER, JsonType.NUMBER);
    boolean number = widest.all().types().contains(JsonType.NUMBER) && numbers.containsAll(types);
    return number ? Value.of(new TypeRef.Of(widest.all().number())) : null;
  }
}
