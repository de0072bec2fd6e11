package dev.armature.generator;

import dev.armature.generator.GeneratorListener.Step;
import dev.armature.generator.GeneratorResult.Summary;
import dev.armature.generator.config.Groups;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.document.DocumentOptions;
import dev.armature.generator.document.OpenApiVersion;
import dev.armature.generator.document.WholeDocument;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.finish.Completion;
import dev.armature.generator.ir.Service;
import dev.armature.generator.lint.Lint;
import dev.armature.generator.naming.ChosenName;
import dev.armature.generator.output.Output;
import dev.armature.generator.output.OutputException;
import dev.armature.generator.output.OutputReport;
import dev.armature.generator.read.ContractReader;
import dev.armature.generator.read.common.OperationHead;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Lines;
import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of one run, in their order; each does nothing where the one before made nothing. */
final class Run {
  private final Settings settings;
  private final GeneratorListener listener;
  private @Nullable ContractReader contract;
  private @Nullable Set<OperationHead> selected;
  private @Nullable Findings findings;
  private @Nullable Service service;
  private @Nullable Stream<Supplier<GeneratedFile>> named;
  private @Nullable List<GeneratedFile> files;
  private @Nullable OutputReport report;
  private int untold;

  Run(Settings settings, GeneratorListener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * The contract becomes a tree, overlays change it, and what it is and which operations it has is
   * found out.
   */
  void read() {
    listener.begins(Step.READ);
    Document written = settings.diagnostics().hasErrors() ? null : settings.contract();
    if (written != null) {
      findings = settings.findings(written);
      Document document = settings.overlaid(written, findings);
      contract = ContractReader.of(document, settings.loader(), findings, settings.model());
    }
  }

  void select() {
    if (contract != null && contract.isContract()) {
      selected = settings.selecting().among(contract.operations(), settings.diagnostics());
    }
  }

  void lower() {
    if (contract != null && selected != null) {
      service = contract.lower(selected, settings.diagnostics());
    }
  }

  void finish() {
    if (service != null && findings != null) {
      Service grouped = Groups.apply(settings.file().grouping(), service);
      service = new Completion(findings).complete(grouped);
    }
    if (findings != null) {
      findings.reportUnused();
    }
  }

  void name() {
    Targets.check(settings.targets(), settings.diagnostics());
    String packageName = PackageName.chosen(settings);
    if (service == null) {
      return;
    }
    listener.begins(Step.NAME);
    TargetContext context =
        new TargetContext(
            packageName,
            chosen(),
            settings.diagnostics(),
            () -> document(null, true),
            settings.file().client().async());
    named = Targets.files(settings.targets(), service, context);
  }

  private Map<String, ChosenName> chosen() {
    Map<String, ChosenName> names = new LinkedHashMap<>();
    settings
        .file()
        .names()
        .forEach(
            (at, name) ->
                names.put(at, new ChosenName(name.word().text(), name.word().span(), name.key())));
    return names;
  }

  /** What is legal and harmful; there is enough to do about a contract with errors. */
  void lint(Hints hints) {
    Diagnostics diagnostics = settings.diagnostics();
    if (service == null || contract == null || diagnostics.hasErrors()) {
      return;
    }
    for (Diagnostic each : Lint.check(service, contract.root(), settings.loader().documents())) {
      Severity weight = diagnostics.weight(each);
      if (hints == Hints.COUNTED && weight == Severity.NOTE) {
        untold++;
      } else {
        diagnostics.report(each);
      }
    }
  }

  /** The contract as one OpenAPI document, or null if it has errors. */
  @Nullable Node document(@Nullable OpenApiVersion version, boolean withLayers) {
    Set<OperationHead> wanted = selected;
    if (service == null
        || contract == null
        || wanted == null
        || settings.diagnostics().hasErrors()) {
      return null;
    }
    boolean whole = wanted.size() == contract.operations().size();
    Set<Location> places = new HashSet<>();
    wanted.forEach(each -> places.add(each.at().location()));
    return WholeDocument.of(
        contract.root(),
        settings.loader(),
        service,
        places,
        new DocumentOptions(version, withLayers, whole),
        settings.diagnostics());
  }

  void emit() {
    if (named != null && !settings.diagnostics().hasErrors()) {
      listener.begins(Step.EMIT);
      files = named.toList().parallelStream().map(Supplier::get).toList();
    }
  }

  void write(Output output) {
    if (files == null) {
      return;
    }
    listener.begins(Step.WRITE);
    try {
      report = output.write(files);
      for (String path : report.kept()) {
        settings
            .diagnostics()
            .warning(
                OutputException.EDITED_ORPHAN,
                Span.NONE,
                "'" + path + "' is no longer generated, but was edited; it stays",
                "delete it, or move your changes to a file of your own");
      }
    } catch (OutputException e) {
      settings.diagnostics().error(e.code(), Span.NONE, String.valueOf(e.getMessage()), null);
    }
  }

  GeneratorResult result() {
    return new GeneratorResult(
        settings.diagnostics(), service, report, settings.inputs(), summary());
  }

  private Summary summary() {
    if (service == null || files == null) {
      return Summary.NOTHING;
    }
    long lines = files.stream().mapToLong(file -> Lines.count(file.text()) - 1).sum();
    return new Summary(
        service.operations().size(), service.types().size(), files.size(), lines, untold);
  }
}
