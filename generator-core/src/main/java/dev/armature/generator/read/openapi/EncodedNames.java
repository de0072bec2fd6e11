package dev.armature.generator.read.openapi;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says which keys of {@code encoding} are no property of the form (OpenAPI 3.1, 4.8.14). */
final class EncodedNames implements Applicator.ToMembers.Visitor<Boolean> {
  private final Contract contract;
  private final Set<String> names = new TreeSet<>();
  private boolean open;

  /** Reads the names of the properties that a form may have. */
  EncodedNames(Contract contract, Schema form) {
    this.contract = contract;
    Set<Schema> seen = new HashSet<>(Set.of(form));
    Deque<Schema> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      for (Keyword keyword : work.pop().keywords()) {
        open |= keyword instanceof Applicator.ToMembers applied && applied.select(this);
        for (List<Schema> parts :
            List.of(Subschemas.inPlace(keyword), Subschemas.always(keyword))) {
          parts.stream().filter(seen::add).forEach(work::push);
        }
      }
    }
  }

  @Override
  public Boolean properties(Keyword.Properties keyword) {
    keyword.properties().forEach(each -> names.add(each.name()));
    return false;
  }

  @Override
  public Boolean patternProperties(Keyword.PatternProperties keyword) {
    return true;
  }

  @Override
  public Boolean additionalProperties(Keyword.AdditionalProperties keyword) {
    return !keyword.schema().isNever();
  }

  @Override
  public Boolean propertyNames(Keyword.PropertyNames keyword) {
    return false;
  }

  @Override
  public Boolean unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
    return !keyword.schema().isNever();
  }

  /** Warns of a key that no property has, unless the form takes others. */
  void check(Place encoding) {
    String name = encoding.key();
    if (open || names.isEmpty() || names.contains(name)) {
      return;
    }
    String near = Suggestion.didYouMean(name, names);
    contract.warn(
        encoding,
        "'encoding' speaks of '" + name + "', which is no property of the form",
        near == null ? "remove it, or declare the property" : near);
  }
}
