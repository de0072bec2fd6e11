package dev.armature.cli;

import dev.armature.generator.Exhaustion;
import dev.armature.generator.compile.CheckedDocument;
import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.LoadedSchema;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonTape;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks documents against one schema, and tells what is wrong with them. */
final class FileCheck {
  private final Terminal terminal;
  private final SchemaCompiler compiler;
  private final VerdictFormat output;
  private final CompileOptions options;
  private final Diagnostics findings = new Diagnostics();

  FileCheck(
      Terminal terminal, SchemaCompiler compiler, VerdictFormat output, CompileOptions options) {
    this.terminal = terminal;
    this.compiler = compiler;
    this.output = output;
    this.options = options;
  }

  /** Returns the exit code. */
  int run(SchemaPlace schema, List<String> files) {
    LoadedSchema loaded = compiler.compile(schema.source(options));
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
    SourceLoader loader = new SourceLoader(options.limits());
    try {
      byte[] json = stdin ? loader.bytes(name, terminal.in()) : loader.bytes(Path.of(file));
      return check(new CheckedDocument(name, json), validator);
    } catch (SourceException e) {
      findings.report(e);
      return unread(e.problems().get(0).message());
    } catch (OutOfMemoryError e) {
      return unread(Exhaustion.MEMORY.at(name));
    }
  }

  private boolean check(CheckedDocument document, SchemaValidator validator) {
    try {
      JsonTape tape = document.tape();
      boolean valid = validator.isValid(tape, 0);
      tell(document, valid, valid && output.isBrief() ? null : validator.explain(tape, 0));
      return valid;
    } catch (JsonException e) {
      return unread(document.malformed(e));
    }
  }

  /** A document without a verdict still has its line, and is not valid. */
  private boolean unread(Diagnostic why) {
    findings.report(why);
    return unread(why.message());
  }

  private boolean unread(String why) {
    if (!output.isBrief()) {
      terminal.out().print("{\"error\":" + JsonQuoting.quoted(why) + "}\n");
    }
    return false;
  }

  private void tell(CheckedDocument document, boolean valid, @Nullable Evaluation evaluation) {
    PrintStream out = terminal.out();
    if (output == VerdictFormat.TEXT) {
      out.print(document.name() + ": " + (valid ? "valid" : "invalid") + "\n");
    }
    if (evaluation == null) {
      return;
    }
    switch (output) {
      case FLAG -> out.print(evaluation.flag() + "\n");
      case BASIC -> out.print(evaluation.basic() + "\n");
      case DETAILED -> out.print(evaluation.detailed() + "\n");
      case TEXT, JSON ->
          evaluation.violations().forEach(each -> findings.report(document.invalid(each)));
    }
  }

  private void print() {
    boolean json = output == VerdictFormat.JSON;
    DiagnosticPrinter printer =
        new DiagnosticPrinter(
            json ? DiagnosticFormat.JSON : DiagnosticFormat.TEXT,
            terminal.colours(),
            DiagnosticPrinter.DEFAULT_MAX);
    (json ? terminal.out() : terminal.err()).print(printer.print(findings));
    if (!json && findings.count() > 0) {
      terminal.err().println(Summary.findings(findings));
    }
    terminal.out().flush();
    terminal.err().flush();
  }
}
