package dev.armature.generator;

import dev.armature.generator.GeneratorListener.Step;
import dev.armature.generator.GeneratorResult.Summary;
import dev.armature.generator.config.ConfigFile;
import dev.armature.generator.config.Groups;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Part;
import dev.armature.generator.ir.Service;
import dev.armature.generator.naming.ChosenName;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.output.Output;
import dev.armature.generator.output.OutputException;
import dev.armature.generator.output.OutputReport;
import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The whole run, from a contract to files.
 *
 * <ol>
 *   <li><b>Read.</b> The configuration file, if there is one, is checked against its schema; it
 *       says what the caller left open. The contract becomes a tree in which every value knows its
 *       place, references are bound, and everything is lowered to the IR: operations, model types,
 *       bindings. Operations that the configuration leaves out are not read at all.
 *   <li><b>Name.</b> Every element gets its Java name, once for all targets.
 *   <li><b>Emit.</b> Every target consists of parts, parts of files. Files are emitted side by
 *       side, always to the same bytes; emitters cannot fail.
 *   <li><b>Write.</b> The output compares and writes; only what differs is touched.
 * </ol>
 *
 * <p>All or nothing: everything found in the first two steps is collected, and if any of it is an
 * error, nothing is emitted or written. A run never throws because of its input. Stateless; one run
 * may be used by one thread at a time.
 */
public final class Generator {
  private final GeneratorListener listener;

  /** A generator that nobody follows. */
  public Generator() {
    this(GeneratorListener.NONE);
  }

  /** A generator that somebody follows. */
  public Generator(GeneratorListener listener) {
    this.listener = listener;
  }

  /** Generates what {@code config} asks for into {@code output}. */
  public GeneratorResult run(GeneratorConfig config, Output output) {
    ContractRun run = read(config);
    Service service = run.service();
    checkTargets(ContractRun.targets(config, run.file()), run.diagnostics());
    PackageName.check(config, run.file(), run.diagnostics());
    if (service == null || run.diagnostics().hasErrors()) {
      return result(run, null, Summary.NOTHING);
    }
    listener.begins(Step.NAME);
    JavaNames names = JavaNames.of(service, chosen(run.file()), run.diagnostics());
    if (run.diagnostics().hasErrors()) {
      return result(run, null, Summary.NOTHING);
    }
    listener.begins(Step.EMIT);
    List<GeneratedFile> files = emit(service, names, config, run.file());
    listener.begins(Step.WRITE);
    OutputReport report = write(files, output, run.diagnostics());
    return result(run, report, summary(service, files));
  }

  /** Reads and checks a contract; nothing is generated. */
  public GeneratorResult validate(GeneratorConfig config) {
    ContractRun run = read(config);
    if (run.service() != null) {
      listener.begins(Step.NAME);
      JavaNames.of(run.service(), chosen(run.file()), run.diagnostics());
    }
    return result(run, null, Summary.NOTHING);
  }

  private ContractRun read(GeneratorConfig config) {
    listener.begins(Step.READ);
    ContractRun run = ContractRun.read(config);
    return run.withService(service -> Groups.apply(run.file().grouping(), service));
  }

  private static Map<String, ChosenName> chosen(ConfigFile file) {
    Map<String, ChosenName> names = new LinkedHashMap<>();
    file.names()
        .forEach(
            (at, name) ->
                names.put(at, new ChosenName(name.word().text(), name.word().span(), name.key())));
    return names;
  }

  private static List<GeneratedFile> emit(
      Service service, JavaNames names, GeneratorConfig config, ConfigFile file) {
    String packageName = PackageName.of(names, config, file);
    List<Supplier<GeneratedFile>> files = new ArrayList<>();
    for (Part part : Targets.parts(ContractRun.targets(config, file))) {
      files.addAll(part.files(service, names, packageName));
    }
    return files.parallelStream().map(Supplier::get).toList();
  }

  private static void checkTargets(List<String> targets, Diagnostics diagnostics) {
    for (String target : targets) {
      if (!Targets.names().contains(target)) {
        diagnostics.error(
            "config/unknown-target",
            Span.NONE,
            "there is no target '" + target + "'",
            "the targets are " + String.join(", ", Targets.names()));
      }
    }
  }

  private static @Nullable OutputReport write(
      List<GeneratedFile> files, Output output, Diagnostics diagnostics) {
    try {
      OutputReport report = output.write(files);
      for (String path : report.kept()) {
        diagnostics.warning(
            OutputException.EDITED_ORPHAN,
            Span.NONE,
            "'" + path + "' is no longer generated, but was edited; it stays",
            "delete it, or move your changes to a file of your own");
      }
      return report;
    } catch (OutputException e) {
      diagnostics.error(e.code(), Span.NONE, String.valueOf(e.getMessage()), null);
      return null;
    }
  }

  private static Summary summary(Service service, List<GeneratedFile> files) {
    long lines =
        files.stream().mapToLong(file -> file.text().chars().filter(c -> c == '\n').count()).sum();
    return new Summary(service.operations().size(), service.types().size(), files.size(), lines);
  }

  private static GeneratorResult result(
      ContractRun run, @Nullable OutputReport report, Summary summary) {
    return new GeneratorResult(run.diagnostics(), run.service(), report, run.inputs(), summary);
  }
}
