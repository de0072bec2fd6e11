package dev.armature.generator.config;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.lower.policy.FormatPolicy;
import dev.armature.generator.lower.policy.FormatUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of the configuration's rules what lowering asks of formats. */
public final class FormatRules {
  private FormatRules() {}

  /** The policy; rules that have no effect are reported. */
  public static FormatPolicy policy(List<ConfigFile.FormatRule> rules, Diagnostics diagnostics) {
    Map<String, FormatUse> uses = new LinkedHashMap<>();
    for (ConfigFile.FormatRule rule : rules) {
      uses.put(rule.format(), rule.use());
      report(rule, diagnostics);
    }
    return new FormatPolicy(uses);
  }

  private static void report(ConfigFile.FormatRule rule, Diagnostics diagnostics) {
    if (!FormatPolicy.known().contains(rule.format())) {
      String meant = Suggestion.didYouMean(rule.format(), FormatPolicy.known());
      diagnostics.warning(
          "config/unknown-format",
          rule.span(),
          "'" + rule.format() + "' is no format that can be checked",
          meant == null ? "remove it; such formats are remarks only" : meant);
    } else if (rule.named()
        && rule.use() == FormatUse.MAP
        && !FormatPolicy.isMappable(rule.format())) {
      diagnostics.warning(
          "config/unmapped-format",
          rule.span(),
          "no Java type stands for the format '" + rule.format() + "'",
          "say 'assert': its values are checked, and stay strings");
    }
  }
}
