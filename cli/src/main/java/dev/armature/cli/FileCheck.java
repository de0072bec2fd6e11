package dev.armature.cli;

import dev.armature.generator.compile.CheckedDocument;
import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.LoadedSchema;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Format;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonTape;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Checks documents against one schema, and tells what is wrong with them. */
final class FileCheck {
  private final Terminal terminal;
  private final SchemaCompiler compiler;
  private final CheckOutput output;
  private final Diagnostics findings = new Diagnostics();

  FileCheck(Terminal terminal, SchemaCompiler compiler, CheckOutput output) {
    this.terminal = terminal;
    this.compiler = compiler;
    this.output = output;
  }

  /** Returns the exit code. */
  int run(Path schema, CompileOptions options, List<String> files) {
    LoadedSchema loaded = compiler.compile(SchemaSource.file(schema, options));
    loaded.diagnostics().all().forEach(findings::report);
    boolean allValid = loaded.isLoaded();
    if (loaded.isLoaded()) {
      for (String file : files) {
        allValid &= check(file, loaded.validator());
      }
    }
    print();
    return allValid ? ExitCode.OK : ExitCode.CONTRACT;
  }

  private boolean check(String file, SchemaValidator validator) {
    boolean stdin = file.equals("-");
    String name = stdin ? "<stdin>" : file;
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    try {
      byte[] json = stdin ? loader.bytes(name, terminal.in()) : loader.bytes(Path.of(file));
      return check(new CheckedDocument(name, json), validator);
    } catch (SourceException e) {
      findings.report(e);
      return false;
    }
  }

  private boolean check(CheckedDocument file, SchemaValidator validator) {
    try {
      JsonTape tape = file.tape();
      boolean valid = validator.isValid(tape, 0);
      tell(file, tape, validator, valid);
      return valid;
    } catch (JsonException e) {
      findings.report(file.malformed(e));
      return false;
    }
  }

  private void tell(CheckedDocument file, JsonTape tape, SchemaValidator validator, boolean valid) {
    PrintStream out = terminal.out();
    switch (output) {
      case TEXT -> out.println(file.name() + ": " + (valid ? "valid" : "invalid"));
      case FLAG -> out.println(validator.explain(tape, 0).flag());
      case BASIC -> out.println(validator.explain(tape, 0).basic());
      case DETAILED -> out.println(validator.explain(tape, 0).detailed());
      case JSON -> {}
    }
    if (!valid && (output == CheckOutput.TEXT || output == CheckOutput.JSON)) {
      validator.explain(tape, 0).violations().forEach(each -> findings.report(file.invalid(each)));
    }
  }

  private void print() {
    boolean json = output == CheckOutput.JSON;
    DiagnosticPrinter printer =
        new DiagnosticPrinter(
            json ? Format.JSON : Format.TEXT, terminal.colours(), DiagnosticPrinter.DEFAULT_MAX);
    (json ? terminal.out() : terminal.err()).print(printer.print(findings));
    if (!json && findings.count() > 0) {
      terminal.err().println(Summary.findings(findings));
    }
    terminal.out().flush();
    terminal.err().flush();
  }
}
