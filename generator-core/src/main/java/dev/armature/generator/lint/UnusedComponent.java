package dev.armature.generator.lint;

import dev.armature.generator.ir.LayerStatuses;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Span;

/** What nothing leads to is probably a reference that was forgotten or misspelt. */
final class UnusedComponent implements LintRule {
  @Override
  public String code() {
    return "lint/unused-component";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    Place components = contract.root().get("components");
    if (components == null || contract.root().get("paths") == null) {
      return;
    }
    ComponentUses uses = ComponentUses.of(contract.root(), contract.documents());
    for (Place kind : components.members()) {
      for (Place component : kind.members()) {
        boolean layered = component.get(LayerStatuses.MARK) != null;
        if (!layered && !kind.key().startsWith("x-") && !uses.reaches(component)) {
          Span key = LintedContract.key(kind, component.key());
          report.at(
              key,
              "nothing refers to this component",
              "remove it, or correct the reference that was to lead here");
        }
      }
    }
  }
}
