package dev.armature.generator.validation;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that all must hold of the objects, or the arrays, that some rules allow: what stands
 * behind references and {@code allOf}, and the only branch of a union that such a value can take.
 *
 * @param rules those with keywords of their own for the kind
 * @param never whether no such value can be valid
 */
public record Atoms(Set<Rule> rules, boolean never) {
  /**
   * The atoms of rules for a kind; null if one token at a time cannot decide them, so that the
   * value has to be kept (class T).
   *
   * @param kind {@link Kinds#OBJECT} or {@link Kinds#ARRAY}
   */
  public static @Nullable Atoms of(Collection<Rule> rules, int kind, Analysis analysis) {
    Search search = new Search(kind, analysis);
    rules.forEach(search::visit);
    return search.taped ? null : new Atoms(search.atoms, search.never);
  }

  private static final class Search {
    private final int kind;
    private final Analysis analysis;
    private final Set<Rule> atoms = new LinkedHashSet<>();
    private boolean never;
    private boolean taped;

    Search(int kind, Analysis analysis) {
      this.kind = kind;
      this.analysis = analysis;
    }

    private Truth.Verdict verdict(Rule rule) {
      return analysis.kindTruth().of(rule, kind);
    }

    private void visit(Rule rule) {
      Truth.Verdict verdict = verdict(rule);
      never |= verdict == Truth.Verdict.NEVER;
      if (verdict == Truth.Verdict.DEPENDS && atoms.add(rule)) {
        for (Keyword keyword : rule.keywords()) {
          if (!analysis.truth().isVain(rule, keyword)) {
            visit(rule, keyword);
          }
        }
      }
    }

    private void visit(Rule rule, Keyword keyword) {
      if (keyword instanceof Keyword.AllOf all) {
        all.schemas().forEach(schema -> visit(rule.sub(schema)));
      } else if (keyword instanceof Keyword.AnyOf any) {
        union(rule, any.schemas(), false);
      } else if (keyword instanceof Keyword.OneOf one) {
        union(rule, one.schemas(), true);
      } else if (keyword instanceof Keyword.Not not) {
        taped |= verdict(rule.sub(not.schema())) == Truth.Verdict.DEPENDS;
      } else if (keyword instanceof Keyword.If condition) {
        condition(rule, condition);
      } else {
        own(rule, keyword);
      }
    }

    private void own(Rule rule, Keyword keyword) {
      Rule target = rule.target(keyword);
      if (target != null) {
        visit(target);
      } else if (kind == Kinds.OBJECT) {
        taped |= keyword instanceof Keyword.DependentSchemas;
        taped |=
            keyword instanceof Keyword.UnevaluatedProperties
                && Evaluated.members(rule, analysis.contributions()) == null;
      } else {
        taped |= keyword instanceof Keyword.UniqueItems;
        taped |= keyword instanceof Keyword.Contains contains && !isShallow(rule, contains);
        taped |=
            keyword instanceof Keyword.UnevaluatedItems
                && Evaluated.items(rule, analysis.contributions()) == null;
      }
      taped |= keyword instanceof Keyword.Enum || keyword instanceof Keyword.Const;
    }

    /** Whether the first token of an item says if {@code contains} matches it. */
    private boolean isShallow(Rule rule, Keyword.Contains contains) {
      Rule sought = rule.sub(contains.schema());
      return analysis.kindTruth().of(sought, Kinds.OBJECT) != Truth.Verdict.DEPENDS
          && analysis.kindTruth().of(sought, Kinds.ARRAY) != Truth.Verdict.DEPENDS;
    }

    private void union(Rule rule, List<Schema> schemas, boolean exactlyOne) {
      int always = 0;
      Rule open = null;
      int opens = 0;
      for (Schema schema : schemas) {
        Truth.Verdict verdict = verdict(rule.sub(schema));
        always += verdict == Truth.Verdict.ALWAYS ? 1 : 0;
        if (verdict == Truth.Verdict.DEPENDS) {
          open = rule.sub(schema);
          opens++;
        }
      }
      if (open != null && always == 0 && opens == 1) {
        visit(open);
      } else if (open != null && (always == 0 || exactlyOne)) {
        taped = true;
      }
    }

    private void condition(Rule rule, Keyword.If keyword) {
      Truth.Verdict test = verdict(rule.sub(keyword.condition()));
      if (test == Truth.Verdict.DEPENDS) {
        taped = true;
        return;
      }
      Schema next = test == Truth.Verdict.ALWAYS ? keyword.then() : keyword.otherwise();
      if (next != null) {
        visit(rule.sub(next));
      }
    }
  }
}
