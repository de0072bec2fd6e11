package dev.armature.generator.lint;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The first tag names the interface of a handler, so that a slip of the pen makes another one. */
final class UndeclaredTag implements LintRule {
  /** Looking for the nearest of so many takes too long. */
  private static final int MANY = 500;

  @Override
  public String code() {
    return "lint/undeclared-tag";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    Set<String> declared = new LinkedHashSet<>();
    contract.service().tags().forEach(tag -> declared.add(tag.name()));
    for (Operation operation : contract.service().operations()) {
      Place at = contract.at(operation.origin());
      Place written = at == null ? null : at.get("tags");
      List<Place> tags = written == null ? List.of() : written.items();
      String first = tags.isEmpty() ? null : tags.get(0).text();
      if (first != null && !declared.isEmpty() && !declared.contains(first)) {
        report(tags.get(0).span(), first, declared, report);
      }
    }
  }

  private static void report(Span span, String tag, Set<String> declared, LintReport report) {
    String near = declared.size() > MANY ? null : Suggestion.didYouMean(tag, declared);
    report.at(
        span,
        "the tag '" + tag + "' is not among the contract's 'tags'",
        near == null ? "declare it under 'tags', or use one that is there" : near);
  }
}
