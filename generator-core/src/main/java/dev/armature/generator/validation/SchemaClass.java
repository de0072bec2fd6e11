package dev.armature.generator.validation;

import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.Verdict;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.List;

/** How much of a value has to be known before a rule can be decided, the least first. */
public enum SchemaClass {
  /** Each token is decided as it comes. */
  STREAM,

  /** So it is, but several rules meet at one value and are decided together. */
  PRODUCT,

  /** The kind of a value, or one tag in it, says which branch of a union to take. */
  DISPATCH,

  /** Some keyword has to look at a whole value, or at it more than once. */
  TAPE;

  /** The class of a schema: the greatest of any of its rules. */
  public static SchemaClass of(Analysis analysis) {
    SchemaClass greatest = STREAM;
    for (Rule rule : analysis.graph().rules()) {
      SchemaClass own = of(rule, analysis);
      greatest = own.compareTo(greatest) > 0 ? own : greatest;
    }
    return greatest;
  }

  /**
   * Whether some rule has to look at a whole object or array. Measured, one tape for the document
   * then costs less than tokens with tapes for its parts.
   */
  public static boolean needsTape(Analysis analysis) {
    return analysis.graph().rules().stream()
        .filter(rule -> analysis.truth().of(rule) == Verdict.DEPENDS)
        .anyMatch(
            rule ->
                isTaped(rule, AcceptedKinds.OBJECT, analysis)
                    || isTaped(rule, AcceptedKinds.ARRAY, analysis));
  }

  /** The class of a rule by itself. */
  public static SchemaClass of(Rule rule, Analysis analysis) {
    if (analysis.truth().of(rule) != Verdict.DEPENDS) {
      return STREAM;
    }
    if (dispatches(rule, analysis)) {
      return DISPATCH;
    }
    if (isTaped(rule, AcceptedKinds.OBJECT, analysis)
        || isTaped(rule, AcceptedKinds.ARRAY, analysis)) {
      return TAPE;
    }
    return InPlace.all(rule).isEmpty() ? STREAM : PRODUCT;
  }

  private static boolean isTaped(Rule rule, int kind, Analysis analysis) {
    return (analysis.kinds().of(rule) & kind) != 0
        && Atoms.of(List.of(rule), kind, analysis) == null;
  }

  private static boolean dispatches(Rule rule, Analysis analysis) {
    Keyword.OneOf one = rule.get(Keyword.OneOf.class);
    Keyword.AnyOf any = rule.get(Keyword.AnyOf.class);
    return one != null && areApart(rule, one.schemas(), analysis)
        || any != null && areApart(rule, any.schemas(), analysis);
  }

  private static boolean areApart(Rule rule, List<Schema> schemas, Analysis analysis) {
    List<Rule> branches = rule.subs(schemas);
    return analysis.kinds().tellApart(branches) || analysis.tags(branches) != null;
  }
}
