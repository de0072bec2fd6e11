package dev.armature.generator;

import dev.armature.generator.document.OpenApiVersion;
import dev.armature.generator.output.Output;
import dev.armature.generator.source.Node;
import org.jspecify.annotations.Nullable;

/**
 * The whole run, from a contract to files.
 *
 * <ol>
 *   <li><b>Read.</b> The configuration file, if there is one, is checked against its schema; it
 *       says what the caller left open. The contract becomes a tree in which every value knows its
 *       place, and it is found out which format and dialect it is in and which operations it has.
 *   <li><b>Select.</b> Operations that the configuration leaves out go, before anything of them is
 *       looked at.
 *   <li><b>Lower.</b> References are bound, and schemas become model types, operations inputs and
 *       outcomes: the IR, in which no format of contracts is left.
 *   <li><b>Finish.</b> What needs all operations: groups, usages, order, checks.
 *   <li><b>Name.</b> Every target names what it will emit.
 *   <li><b>Lint.</b> A contract without errors is looked at for what is legal and harmful; a run
 *       that only validates tells every hint, one that generates counts them.
 *   <li><b>Emit.</b> Files are emitted side by side, always to the same bytes; emitters cannot
 *       fail.
 *   <li><b>Write.</b> The output compares and writes; only what differs is touched.
 * </ol>
 *
 * <p>All or nothing: everything found before emitting is collected, and if any of it is an error,
 * nothing is emitted or written. A run never throws because of its input. Stateless; one run may be
 * used by one thread at a time.
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
    Run run = new Run(Settings.of(config), listener);
    run.read();
    run.select();
    run.lower();
    run.finish();
    run.name();
    run.lint(Hints.COUNTED);
    run.emit();
    run.write(output);
    return run.result();
  }

  /** Reads and checks a contract, and tells what is legal and harmful; nothing is generated. */
  public GeneratorResult validate(GeneratorConfig config) {
    Run run = understood(config);
    run.lint(Hints.TOLD);
    return run.result();
  }

  /** Reads and checks a contract, for those who want to know what it says. */
  public GeneratorResult read(GeneratorConfig config) {
    return understood(config).result();
  }

  /**
   * Reads and checks a contract, and writes it as one OpenAPI document.
   *
   * @param version what it is written in; null: 3.1, or 3.2 where the contract needs it
   * @param withLayers whether it says what the layers of a service answer, beside the contract
   */
  public WrittenContract openApi(
      GeneratorConfig config, @Nullable OpenApiVersion version, boolean withLayers) {
    Run run = understood(config);
    Node document = run.document(version, withLayers);
    return new WrittenContract(run.result(), document);
  }

  private Run understood(GeneratorConfig config) {
    Run run = new Run(Settings.of(config), listener);
    run.read();
    run.select();
    run.lower();
    run.finish();
    run.name();
    return run;
  }
}
