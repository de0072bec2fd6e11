package dev.armature.generator.compile;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import dev.armature.runtime.schema.SchemaValidator;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One schema on its way to a validator. Whatever goes wrong is a finding about it alone. */
final class Attempt {
  private static final String REPORT = "please report it with the schema";

  private final String name;
  private final Diagnostics diagnostics = new Diagnostics();
  private @Nullable SchemaValidator validator;

  Attempt(String name) {
    this.name = name;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The result of a step, or null after a finding. */
  <T> @Nullable T guard(Supplier<@Nullable T> step) {
    try {
      return step.get();
    } catch (StackOverflowError e) {
      fail(
          CompileCodes.NESTING,
          "this schema nests more deeply than Java's stack allows",
          "nest it less deeply");
    } catch (OutOfMemoryError e) {
      fail(
          CompileCodes.MEMORY,
          "compiling this schema needs more memory than Java was given",
          "give it more with -Xmx, or make the schema smaller");
    } catch (RuntimeException | LinkageError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      fail(CompileCodes.DEFECT, "a defect of Armature: " + told(cause), REPORT);
    }
    return null;
  }

  /** The Java compiler refused the code. */
  void rejected(String complaint) {
    // Its two words for code that breaks a limit of the class file (JVMS 4.11).
    boolean large = complaint.contains("too large") || complaint.contains("too many constants");
    if (large) {
      fail(CompileCodes.TOO_LARGE, "this schema needs more code than Java allows", "split it");
    } else {
      fail(CompileCodes.DEFECT, "a defect of Armature: javac: " + complaint, REPORT);
    }
  }

  void loaded(@Nullable SchemaValidator loaded) {
    validator = loaded;
  }

  LoadedSchema result() {
    return new LoadedSchema(validator, diagnostics);
  }

  private void fail(String code, String message, String help) {
    Span start = new Span(new SourceFile(name, URI.create("memory:///schema"), ""), 1, 1, 0);
    diagnostics.error(code, start, message, help);
  }

  private static String told(Throwable cause) {
    StackTraceElement[] stack = cause.getStackTrace();
    return cause + (stack.length == 0 ? "" : " at " + stack[0]);
  }
}
