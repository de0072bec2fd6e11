package dev.armature.generator.lower.whole;

import dev.armature.generator.facts.HiddenNames;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.lower.conjunction.ClosedObjects;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.Directions;
import dev.armature.generator.lower.site.Hints;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.lower.site.TypeSite;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.RuleFault;
import dev.armature.generator.validation.RuleGraph;
import dev.armature.generator.validation.ValidatedSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a type leaves unchecked of the schemas that it is made of. Each schema with such a
 * rest is checked whole by a validator before its value is read.
 */
public final class UncheckedRules {
  private final HiddenNames ofRequests = new HiddenNames(Direction.REQUEST);
  private final HiddenNames ofResponses = new HiddenNames(Direction.RESPONSE);
  private final Findings findings;
  private final Directions directions;
  private final Hints hints;
  private final Map<Constraint.Valid, Boolean> usable = new HashMap<>();

  private final Set<Schema> faulty = new HashSet<>();

  public UncheckedRules(Findings findings, Directions directions, Hints hints) {
    this.findings = findings;
    this.directions = directions;
    this.hints = hints;
  }

  /** The checks beside the type that is made for the JSON types of a conjunction. */
  public List<Constraint> of(Conjunction all, TypeSite site) {
    Set<JsonType> known = all.types();
    Set<JsonType> types = known.isEmpty() ? EnumSet.allOf(JsonType.class) : known;
    List<Schema> rest = new ArrayList<>();
    for (Schema part : all.parts()) {
      boolean unchecked =
          ClosedObjects.contradictsSiblings(part, all) || Unchecked.any(part, all, types);
      if (unchecked && !all.checked().contains(part)) {
        rest.add(part);
      }
    }
    return whole(rest, all, site);
  }

  /** The checks of free-form JSON, which knows nothing of its schemas. */
  public List<Constraint> ofFree(Conjunction all, TypeSite site) {
    if (all.parts().stream()
        .noneMatch(part -> !all.checked().contains(part) && FreeFormChecks.any(part, all))) {
      return List.of();
    }
    return whole(all.roots(), all, site);
  }

  /** The checks beside a list of values. */
  public List<Constraint> ofListed(Conjunction all, Set<JsonType> types, TypeSite site) {
    boolean containers = types.contains(JsonType.OBJECT) || types.contains(JsonType.ARRAY);
    List<Schema> rest = new ArrayList<>();
    for (Schema part : all.parts()) {
      boolean unchecked =
          Unchecked.any(part, all, types)
              || all.unions().stream().anyMatch(union -> union.owner() == part)
              || containers && all.hasParts();
      if (unchecked && !all.checked().contains(part)) {
        rest.add(part);
      }
    }
    return whole(rest, all, site);
  }

  /** The constraints that check schemas whole. */
  public List<Constraint> whole(Collection<Schema> schemas, Conjunction all, TypeSite site) {
    Set<Constraint> checks = new LinkedHashSet<>();
    for (Schema schema : schemas) {
      if (schema.isNever()) {
        checks.add(new Constraint.Never());
      } else if (!schema.isAnything()) {
        Constraint.Valid check = check(schema, all, site);
        if (isUsable(check)) {
          checks.add(check);
        }
      }
    }
    return List.copyOf(checks);
  }

  private Constraint.Valid check(Schema schema, Conjunction all, TypeSite site) {
    HiddenNames names = site.direction() == Direction.REQUEST ? ofRequests : ofResponses;
    Set<String> around = new HashSet<>();
    for (Schema part : all.parts()) {
      if (directions.matter(part)) {
        around.addAll(names.declaredBy(part));
      }
    }
    Set<String> hidden = names.inherited(schema, around);
    boolean both = hidden.isEmpty() && !directions.matter(schema);
    Direction direction = both ? null : site.direction();
    Hint hint = hints.of(schema.place(), site.hint());
    Hint own = direction == Direction.REQUEST ? hint.or(Hint.INPUT) : hint;
    boolean wholly = ClosedObjects.inside(schema).containsAll(all.parts());
    Origin origin = Origins.of(schema.place());
    return new Constraint.Valid(schema, direction, hidden, own, origin, wholly);
  }

  private boolean isUsable(Constraint.Valid check) {
    return usable.computeIfAbsent(
        check,
        each -> {
          RuleGraph graph =
              RuleGraph.of(new ValidatedSchema("", each.schema(), each.direction(), each.hidden()));
          RuleFault fault = RuleFault.find(graph);
          if (fault != null && faulty.add(each.schema())) {
            Place place = fault.schema().place();
            findings.fault(fault.code(), place, fault.message(), "read without this check");
          }
          return fault == null;
        });
  }
}
