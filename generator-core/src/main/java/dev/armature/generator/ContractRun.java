package dev.armature.generator;

import dev.armature.generator.GeneratorConfig.File;
import dev.armature.generator.GeneratorConfig.Text;
import dev.armature.generator.config.ConfigFile;
import dev.armature.generator.config.ConfigFileReader;
import dev.armature.generator.config.Selecting;
import dev.armature.generator.diagnostic.AcceptRule;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.SeverityPolicy;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.ir.Service;
import dev.armature.generator.lower.policy.FormatPolicy;
import dev.armature.generator.lower.policy.FormatUse;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.read.ContractReader;
import dev.armature.generator.read.common.ReadOptions;
import dev.armature.generator.read.mcp.ToolBindings;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.InputFile;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What reading found.
 *
 * @param file the configuration file's decisions
 * @param service the contract, or null if it could not be read
 * @param inputs every file that was read
 */
record ContractRun(
    ConfigFile file, Diagnostics diagnostics, @Nullable Service service, List<InputFile> inputs) {
  private static final List<String> USUAL = List.of("server");

  static ContractRun read(GeneratorConfig config) {
    List<InputFile> inputs = new ArrayList<>();
    Diagnostics early = new Diagnostics();
    ConfigFile file = configFile(config, early, inputs);
    if (early.hasErrors()) {
      return new ContractRun(file, early, null, inputs);
    }
    SeverityPolicy policy = new SeverityPolicy(config.level(), file.severities(), file.silenced());
    Diagnostics diagnostics = new Diagnostics(policy);
    early.all().forEach(diagnostics::report);
    SourceLoader loader = new SourceLoader(limits(config, file));
    Service service = contract(config, file, loader, diagnostics);
    inputs.addAll(loader.inputs());
    return new ContractRun(file, diagnostics, service, inputs);
  }

  ContractRun withService(UnaryOperator<Service> change) {
    return service == null || diagnostics.hasErrors()
        ? this
        : new ContractRun(file, diagnostics, change.apply(service), inputs);
  }

  /** The names of the targets that the run is asked for. */
  static List<String> targets(GeneratorConfig config, ConfigFile file) {
    if (!config.targets().isEmpty()) {
      return config.targets();
    }
    return file.targets() == null ? USUAL : file.targets();
  }

  private static ConfigFile configFile(
      GeneratorConfig config, Diagnostics diagnostics, List<InputFile> inputs) {
    if (config.configFile() == null) {
      return ConfigFile.NONE;
    }
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    try {
      Document document = loader.loadFile(config.configFile());
      return ConfigFileReader.read(document.root(), diagnostics);
    } catch (SourceException e) {
      diagnostics.report(e);
      return ConfigFile.NONE;
    } finally {
      inputs.addAll(loader.inputs());
    }
  }

  private static Limits limits(GeneratorConfig config, ConfigFile file) {
    Limits limits = file.limits() == null ? Limits.DEFAULT : file.limits();
    return config.maxInput() == null ? limits : limits.withMaxInput(config.maxInput());
  }

  private static @Nullable Service contract(
      GeneratorConfig config, ConfigFile file, SourceLoader loader, Diagnostics diagnostics) {
    Selecting selecting = new Selecting(file);
    List<AcceptRule> rules =
        file.accept().stream().map(rule -> new AcceptRule(rule.code(), rule.at())).toList();
    ReadOptions options =
        new ReadOptions(
            rules, config.level() == Level.LENIENT, model(file, diagnostics), selecting);
    try {
      Document document = load(config.input(), loader);
      Service service = ContractReader.read(document, loader, options, diagnostics);
      if (service != null) {
        selecting.reportUnused(diagnostics);
      }
      boolean tools = Targets.needTools(targets(config, file));
      return service != null && tools && !diagnostics.hasErrors()
          ? ToolBindings.addTo(service, document, loader)
          : service;
    } catch (SourceException e) {
      diagnostics.report(e);
      return null;
    }
  }

  private static ModelPolicy model(ConfigFile file, Diagnostics diagnostics) {
    return new ModelPolicy(
        formats(file, diagnostics),
        file.model().guessesTypes(),
        file.model().longIntegers(),
        file.types());
  }

  private static FormatPolicy formats(ConfigFile file, Diagnostics diagnostics) {
    Map<String, FormatUse> uses = new LinkedHashMap<>();
    for (ConfigFile.FormatRule rule : file.formats()) {
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

  private static Document load(GeneratorConfig.Input input, SourceLoader loader)
      throws SourceException {
    return input instanceof Text text
        ? loader.loadStream(text.name(), text.stream())
        : loader.loadFile(((File) input).path());
  }
}
