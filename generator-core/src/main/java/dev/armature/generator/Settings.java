package dev.armature.generator;

import dev.armature.generator.GeneratorConfig.File;
import dev.armature.generator.GeneratorConfig.Text;
import dev.armature.generator.config.ConfigFile;
import dev.armature.generator.config.ConfigFile.Word;
import dev.armature.generator.config.ConfigFileReader;
import dev.armature.generator.config.FormatRules;
import dev.armature.generator.config.Selecting;
import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.AcceptRule;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.SeverityPolicy;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.read.overlay.OverlayFile;
import dev.armature.generator.read.overlay.Overlays;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.InputFile;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for: the caller's wishes, and the configuration file's where the caller has
 * none. Remembers what the run reads and finds.
 */
final class Settings {
  private static final List<String> USUAL = List.of("server");

  private final GeneratorConfig config;
  private final ConfigFile file;
  private final Diagnostics diagnostics;
  private final SourceLoader loader;
  private final List<InputFile> early;

  private Settings(
      GeneratorConfig config, ConfigFile file, Diagnostics diagnostics, List<InputFile> early) {
    this.config = config;
    this.file = file;
    this.diagnostics = diagnostics;
    this.loader = new SourceLoader(limits(config, file));
    this.early = early;
  }

  /** Reads the configuration file, if there is one. */
  static Settings of(GeneratorConfig config) {
    List<InputFile> inputs = new ArrayList<>();
    Diagnostics said = new Diagnostics();
    ConfigFile file = configFile(config, said, inputs);
    SeverityPolicy policy = new SeverityPolicy(config.level(), file.severities(), file.silenced());
    Diagnostics weighed = new Diagnostics(said.hasErrors() ? SeverityPolicy.DEFAULT : policy);
    said.all().forEach(weighed::report);
    return new Settings(config, file, weighed, inputs);
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

  GeneratorConfig config() {
    return config;
  }

  ConfigFile file() {
    return file;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Reads the contract and what it refers to. */
  SourceLoader loader() {
    return loader;
  }

  /** Every file that was read so far. */
  List<InputFile> inputs() {
    List<InputFile> all = new ArrayList<>(early);
    all.addAll(loader.inputs());
    return all;
  }

  /** The contract, or null after reporting why it cannot be read. */
  @Nullable Document contract() {
    try {
      return config.input() instanceof Text text
          ? loader.loadStream(text.name(), text.stream())
          : loader.loadFile(((File) config.input()).path());
    } catch (SourceException e) {
      diagnostics.report(e);
      return null;
    }
  }

  /** Reports what is found in a contract, as the user's rules have it. */
  Findings findings(Document contract) {
    List<AcceptRule> rules =
        file.accept().stream()
            .map(rule -> new AcceptRule(rule.code(), rule.at(), rule.span()))
            .toList();
    AcceptPolicy policy = new AcceptPolicy(rules, config.level() == Level.LENIENT);
    return new Findings(diagnostics, policy, contract.file());
  }

  /** The contract with what overlays change. */
  Document overlaid(Document contract, Findings findings) {
    return new Overlays(loader, findings).over(contract, overlays());
  }

  /** Those of the configuration first, so that what is asked for in this run has the last word. */
  private List<OverlayFile> overlays() {
    List<OverlayFile> all = new ArrayList<>();
    for (Word word : file.overlays()) {
      try {
        Path folder = Objects.requireNonNull(config.configFile()).toAbsolutePath();
        all.add(new OverlayFile(folder.resolveSibling(word.text()), word.span()));
      } catch (InvalidPathException e) {
        String message = "'" + word.text() + "' is no name of a file";
        diagnostics.error("config/invalid", word.span(), message, "correct it, or remove it");
      }
    }
    config.overlays().forEach(path -> all.add(new OverlayFile(path, null)));
    return all;
  }

  /** Which operations are wanted. */
  Selecting selecting() {
    return new Selecting(file);
  }

  /** What types are made of. */
  ModelPolicy model() {
    return new ModelPolicy(
        FormatRules.policy(file.formats(), diagnostics),
        file.model().guessesTypes(),
        file.model().longIntegers(),
        file.model().decimals(),
        file.model().appliesDefaults(),
        file.types(),
        file.model().sharesAnonymous(),
        file.model().typesXml());
  }

  /** The names of the targets. */
  List<String> targets() {
    if (!config.targets().isEmpty()) {
      return config.targets();
    }
    List<String> formats = file.generation().targets();
    List<String> own = file.targets() == null ? formats : file.targets();
    return own == null ? USUAL : own;
  }
}
