package dev.armature.generator.validation;

import dev.armature.generator.facts.SchemaLinks;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links of rules: scope and direction are decided. */
enum RuleLinks implements SchemaLinks<Rule> {
  RULES;

  @Override
  public boolean isNever(Rule rule) {
    return rule.schema().isNever();
  }

  @Override
  public List<Keyword> keywords(Rule rule) {
    return rule.keywords();
  }

  @Override
  public Rule sub(Rule rule, Schema subschema) {
    return rule.sub(subschema);
  }

  @Override
  public @Nullable Rule target(Rule rule, Keyword keyword) {
    return rule.target(keyword);
  }

  @Override
  public boolean mayLeadElsewhere(Keyword keyword) {
    return false;
  }
}
