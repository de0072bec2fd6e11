package dev.armature.generator.contradiction;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.facts.ClosedSchema;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reports where schemas say two things of which only one can be meant. Not thread-safe. */
public final class Contradictions {
  private final Findings findings;
  private final Set<Node> applied;
  private final Set<Node> ignored;
  private final Predicate<String> asserted;
  private final Set<List<Location>> clashes = new HashSet<>();
  private final Map<String, List<Place>> nearFormats = new LinkedHashMap<>();
  private final Set<Node> refused = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable Refusals refusals;
  private long steps;

  /**
   * Reports to {@code findings}.
   *
   * @param applied defaults that generated code applies, by identity
   * @param ignored defaults that were reported already, by identity
   * @param asserted whether a format is checked, by its name
   */
  public Contradictions(
      Findings findings, Set<Node> applied, Set<Node> ignored, Predicate<String> asserted) {
    this.findings = findings;
    this.applied = applied;
    this.ignored = ignored;
    this.asserted = asserted;
  }

  /**
   * Looks at each schema once, and at the examples that stand beside schemas.
   *
   * @param used the schemas that operations lead to
   * @param spare those that no operation leads to: what is wrong there harms no generated code
   */
  public void check(List<Schema> used, List<Schema> spare, List<Example> shown) {
    List<Schema> all = new ArrayList<>(used);
    all.addAll(spare);
    Neighbours neighbours = new Neighbours(all);
    Refusals refusals = new Refusals(neighbours, asserted);
    this.refusals = refusals;
    Discriminators discriminators = new Discriminators(findings, neighbours);
    Examples examples = new Examples(findings, refusals);
    Impossible impossible = new Impossible(findings, asserted);
    Consumer<Schema> look =
        schema -> {
          bounds(schema, neighbours);
          impossible.check(schema);
          format(schema);
          required(schema, neighbours);
          discriminators.check(schema);
          preset(schema, refusals);
          examples.check(schema);
        };
    used.forEach(look);
    findings.harmless(() -> spare.forEach(look));
    shown.forEach(examples::check);
    examples.reportRest();
    formats();
    steps = neighbours.steps() + refusals.steps();
  }

  /** How many steps the last check took, so that a test can count them. */
  long steps() {
    return steps;
  }

  /** Defaults that are refused by another rule than a format, by identity. */
  public Set<Node> refused() {
    return refused;
  }

  /** Whether a value is valid for sure by all of some schemas; after {@link #check}. */
  public boolean takes(List<Schema> schemas, Node value, Direction direction) {
    Refusals known = refusals;
    return known != null && schemas.stream().allMatch(each -> known.takes(each, value, direction));
  }

  private void bounds(Schema schema, Neighbours neighbours) {
    report(new Bounds(List.of(schema)).clash());
    boolean several = schema.has(Keyword.AllOf.class) || schema.has(Keyword.Ref.class);
    boolean alone = !several || schema.soleRef() != null;
    Set<Schema> parts = alone ? null : neighbours.together(schema);
    if (parts != null) {
      report(new Bounds(parts).clash());
    }
  }

  /** What clashes in one schema does so wherever that schema is a part. */
  private void report(Bounds.@Nullable Clash clash) {
    if (clash != null && clashes.add(List.of(clash.at().location(), clash.other().location()))) {
      findings.fault(
          SchemaCodes.CONTRADICTION,
          clash.at(),
          clash.message(),
          "read as it is written, so that such values are refused",
          isNear(clash)
              ? List.of()
              : List.of(new Diagnostic.Related("the other rule", clash.other().span())));
    }
  }

  private static boolean isNear(Bounds.Clash clash) {
    JsonPointer at = clash.at().pointer().parent();
    return at != null && at.equals(clash.other().pointer().parent());
  }

  private void format(Schema schema) {
    Keyword.Format format = schema.get(Keyword.Format.class);
    if (format != null && NearFormats.meant(format.name()) != null) {
      nearFormats.computeIfAbsent(format.name(), name -> new ArrayList<>()).add(schema.at(format));
    }
  }

  /** A generator of contracts writes its own word everywhere: each is said once. */
  private void formats() {
    nearFormats.forEach(
        (name, places) ->
            findings.warning(
                SchemaCodes.NEAR_FORMAT,
                places.get(0).span(),
                "'"
                    + name
                    + "' is no format that is known, so nothing is checked"
                    + (places.size() == 1 ? "" : ", here and at " + (places.size() - 1) + " more"),
                "did you mean '" + NearFormats.meant(name) + "'?"));
  }

  private void required(Schema schema, Neighbours neighbours) {
    Keyword.Required required = schema.get(Keyword.Required.class);
    if (required == null || required.names().isEmpty()) {
      return;
    }
    Set<String> declared = neighbours.declared(schema);
    Place at = schema.at(required);
    for (Place item : at.items()) {
      String name = item.text();
      if (name != null && declared != null && !declared.contains(name)) {
        List<String> free = new ArrayList<>(declared);
        free.removeAll(required.names());
        undeclared(schema, item, name, name.length() < 3 ? null : Suggestion.nearest(name, free));
      }
    }
  }

  private void undeclared(Schema schema, Place at, String name, @Nullable String near) {
    boolean closed = ClosedSchema.isClosed(schema);
    if (near == null && !closed) {
      return;
    }
    String message =
        "'required' names '"
            + name
            + "', which nothing declares"
            + (closed ? " and 'additionalProperties' forbids" : "");
    String meant = near == null ? "" : ", did you mean '" + near + "'?";
    if (closed || near != null && isSlip(name, near)) {
      findings.fault(SchemaCodes.UNDECLARED, at, message + meant, "read as it is written");
    } else {
      findings.warning(
          SchemaCodes.UNDECLARED, at.span(), message + meant, "declare it, or correct the name");
    }
  }

  /** Words like {@code tag} and {@code tags} may both be meant; short ones are all near. */
  private static boolean isSlip(String name, String near) {
    return name.length() > 3
        && NearFormats.isOneSlip(name, near)
        && !name.startsWith(near)
        && !near.startsWith(name);
  }

  private void preset(Schema schema, Refusals refusals) {
    Keyword.Default preset = schema.get(Keyword.Default.class);
    if (preset == null || ignored.contains(preset.value()) || isNullOfOld(schema, preset)) {
      return;
    }
    Refusal why = refusals.why(schema, preset.value(), null);
    if (why == null) {
      return;
    }
    String message = "the default " + text(preset.value()) + " is refused by " + why;
    // What readers refuse may not come of leaving it out: whoever sends it on would be refused.
    refused.add(preset.value());
    // A format is a remark in JSON Schema: that we check it does not make a contract wrong.
    boolean isRule = !why.keyword().equals("'format'");
    if (isRule && applied.contains(preset.value())) {
      findings.fault(SchemaCodes.REFUSED_VALUE, schema.at(preset), message, "not applied");
    } else {
      findings.warning(
          SchemaCodes.REFUSED_VALUE,
          schema.at(preset).span(),
          applied.contains(preset.value()) ? message + "; it is not applied" : message,
          "correct one of the two");
    }
  }

  /** Many say "no default" by null. */
  private static boolean isNullOfOld(Schema schema, Keyword.Default preset) {
    Keyword.Types types = schema.get(Keyword.Types.class);
    return preset.value() instanceof Node.NullNode
        && (types == null || !types.types().contains(JsonType.NULL));
  }

  /** A value as it is written, so that {@code 090} of YAML is found again. */
  static String text(Node value) {
    String text = Nodes.written(value);
    return text.length() > 40 ? text.substring(0, 37) + "..." : text;
  }
}
