package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.EnumDef.EnumValue;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Usage;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.Constraints;
import dev.armature.generator.lower.conjunction.UsedFormat;
import dev.armature.generator.lower.site.Docs;
import dev.armature.generator.lower.site.TypeSite;
import dev.armature.generator.lower.site.TypeStore;
import dev.armature.generator.lower.whole.UncheckedRules;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Closed lists of values. */
public final class EnumTypes {
  /** What a constant of generated code may have. */
  static final int MAX_DIGITS = 400;

  private final TypeStore store;
  private final Findings findings;
  private final UncheckedRules residues;

  public EnumTypes(TypeStore store, Findings findings, UncheckedRules residues) {
    this.residues = residues;
    this.store = store;
    this.findings = findings;
  }

  public Value value(Conjunction all, TypeSite site) {
    List<Node> values = valid(all, true);
    Set<JsonType> types = types(values);
    if (values.isEmpty()) {
      return none(all, site);
    }
    List<Constraint> checks = residues.ofListed(all, types, site);
    if (types.equals(EnumSet.of(JsonType.BOOLEAN))) {
      Value bool = Value.of(new TypeRef.Of(Scalar.BOOLEAN));
      Value wanted = values.size() == 2 ? bool : listed(bool, values);
      return wanted.checked(checks);
    }
    Scalar base = base(all, types, values);
    if (base == null) {
      return listed(Value.any(), withNull(all, values)).checked(checks);
    }
    if (!checks.isEmpty()) {
      Value plain = Value.of(new TypeRef.Of(base));
      return listed(plain, values).checked(checks);
    }
    Map<String, EnumValue> remarks = remarks(all);
    List<EnumValue> described = new ArrayList<>();
    for (Node value : values) {
      String text = JsonText.of(value);
      described.add(
          remarks.containsKey(text)
              ? new EnumValue(value, remarks.get(text).name(), remarks.get(text).doc())
              : new EnumValue(value, null, Doc.NONE));
    }
    return define(base, described, site);
  }

  /** Free-form JSON holds null already, so its list must. */
  private static List<Node> withNull(Conjunction all, List<Node> values) {
    if (!all.nullable()) {
      return values;
    }
    List<Node> more = new ArrayList<>(values);
    more.add(new Node.NullNode(values.get(0).span()));
    return more;
  }

  /** Defines the type of a list of values that are all of one base. */
  public Value define(Scalar base, List<EnumValue> values, TypeSite site) {
    store.define(
        new EnumDef(
            site.id(),
            site.hint(),
            Docs.of(site.schema()),
            base,
            values,
            Usage.NONE,
            site.origin()));
    return Value.of(new TypeRef.Named(site.id()));
  }

  /** The only value that is valid besides null, or null. */
  @Nullable Node only(Conjunction all) {
    List<Node> values = all.values() == null ? List.of() : valid(all, false);
    return values.size() == 1
            && !(values.get(0) instanceof Node.ObjectNode)
            && !(values.get(0) instanceof Node.ArrayNode)
        ? values.get(0)
        : null;
  }

  /** The scalar of a list of values, or null if they have none in common. */
  public @Nullable Scalar base(Conjunction all, Set<JsonType> types, List<Node> values) {
    if (types.equals(EnumSet.of(JsonType.STRING))) {
      return Scalar.STRING;
    }
    if (types.equals(EnumSet.of(JsonType.BOOLEAN))) {
      return Scalar.BOOLEAN;
    }
    if (types.equals(EnumSet.of(JsonType.INTEGER))) {
      Value plain = ScalarTypes.value(all, JsonType.INTEGER);
      boolean small = values.stream().allMatch(EnumTypes::fitsLong);
      if (small && plain.type() instanceof TypeRef.Of of) {
        return of.scalar();
      }
      return values.stream().allMatch(EnumTypes::isWritable) ? Scalar.INTEGER : null;
    }
    boolean numbers =
        !types.isEmpty() && EnumSet.of(JsonType.INTEGER, JsonType.NUMBER).containsAll(types);
    // A float or double would take what rounds to a listed value for that value.
    return numbers ? Scalar.NUMBER : null;
  }

  private static boolean fitsLong(Node value) {
    return value instanceof Node.NumberNode number && Nodes.fits(Nodes.number(number), 63);
  }

  private static boolean isWritable(Node value) {
    return value instanceof Node.NumberNode number
        && Nodes.digits(Nodes.number(number)) <= MAX_DIGITS;
  }

  public static Set<JsonType> types(List<Node> values) {
    Set<JsonType> types = EnumSet.noneOf(JsonType.class);
    values.forEach(value -> types.add(Nodes.type(value)));
    return types;
  }

  /** The values that are of a declared type; null is left to the place. */
  private List<Node> valid(Conjunction all, boolean report) {
    Set<JsonType> declared = all.declared();
    Set<Node> valid = new LinkedHashSet<>();
    List<Node> values = all.values();
    for (Node value : values == null ? List.<Node>of() : values) {
      if (value instanceof Node.NullNode) {
        if (report && declared != null && !all.nullable()) {
          mismatch(value, false);
        }
        continue;
      }
      Node fitting = declared == null ? value : fit(value, declared);
      if (fitting != null && !keeps(fitting, all)) {
        if (report) {
          breaks(value);
        }
        continue;
      }
      if (fitting != null) {
        valid.add(fitting);
      }
      if (fitting != value && report) {
        mismatch(value, fitting != null);
      }
    }
    return List.copyOf(valid);
  }

  /** A listed value as the declared type has it, or null if it cannot be valid; reported so. */
  public @Nullable Node fitted(Node value, Conjunction all) {
    Set<JsonType> declared = all.declared();
    if (declared == null || value instanceof Node.NullNode) {
      return value;
    }
    Node fitting = fit(value, declared);
    if (fitting != value) {
      mismatch(value, fitting != null);
    }
    return fitting;
  }

  /** The value as the declared type has it, or null if it cannot be valid. */
  private static @Nullable Node fit(Node value, Set<JsonType> declared) {
    JsonType type = Nodes.type(value);
    if (declared.contains(type) || type == JsonType.INTEGER && declared.contains(JsonType.NUMBER)) {
      return value;
    }
    boolean scalar = value instanceof Node.NumberNode || value instanceof Node.BooleanNode;
    return scalar && declared.contains(JsonType.STRING)
        ? new Node.StringNode(Nodes.written(value), value.span())
        : null;
  }

  /** Whether a value keeps the rules beside it. */
  public static boolean keeps(Node value, Conjunction all) {
    List<Constraint> rules = new ArrayList<>(Constraints.free(all));
    for (UsedFormat format : UsedFormat.of(all)) {
      if (format.known() != null) {
        rules.add(new Constraint.Format(format.name(), format.known()));
      }
    }
    return rules.stream().allMatch(rule -> rule.accept(new ConstraintVerdict(value)));
  }

  private void breaks(Node value) {
    findings.warning(
        SchemaCodes.ENUM_TYPE,
        value.span(),
        JsonText.of(value) + " breaks another rule of its schema; left out",
        "remove the value, or correct the rule");
  }

  private void mismatch(Node value, boolean asString) {
    findings.warning(
        SchemaCodes.ENUM_TYPE,
        value.span(),
        Nodes.written(value)
            + " is not of the declared type; "
            + (asString ? "read as a string" : "left out"),
        asString ? "put it into quotes" : null);
  }

  private Value none(Conjunction all, TypeSite site) {
    if (all.nullable()) {
      return listed(Value.any(), List.of(new Node.NullNode(site.place().span())));
    }
    findings.warning(
        SchemaCodes.CONFLICT,
        site.place().span(),
        "no listed value is valid here",
        "remove a rule that contradicts another");
    return Value.never();
  }

  private static Value listed(Value value, List<Node> values) {
    return value.notNull().with(List.of(new Constraint.OneOf(values)));
  }

  private static Map<String, EnumValue> remarks(Conjunction all) {
    Map<String, EnumValue> remarks = new HashMap<>();
    for (Schema part : all.parts()) {
      Keyword.Enum list = part.get(Keyword.Enum.class);
      Keyword.EnumNames names = part.get(Keyword.EnumNames.class);
      Keyword.EnumDescriptions texts = part.get(Keyword.EnumDescriptions.class);
      for (int i = 0; list != null && i < list.values().size(); i++) {
        String name = at(names == null ? List.of() : names.names(), i, list);
        String text = at(texts == null ? List.of() : texts.texts(), i, list);
        if (name != null || text != null) {
          Node value = list.values().get(i);
          Doc doc = text == null ? Doc.NONE : new Doc(null, text, false);
          remarks.put(JsonText.of(value), new EnumValue(value, name, doc));
        }
      }
    }
    return remarks;
  }

  /** Remarks count only if there is one for each value. */
  private static @Nullable String at(List<String> texts, int index, Keyword.Enum list) {
    return texts.size() == list.values().size() ? texts.get(index) : null;
  }
}
