package dev.armature.generator.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs the compiler of the JDK over many units at once. Immutable and thread-safe. */
final class Javac {
  /** The sources are ours and for this JVM only: nothing to warn of, nothing to debug. */
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-nowarn", "-Xlint:none", "-g:none", "-implicit:none");

  private static final int MAX_MESSAGE = 300;

  private final JavaCompiler compiler;
  private final List<File> classPath;

  private Javac(JavaCompiler compiler, List<File> classPath) {
    this.compiler = compiler;
    this.classPath = classPath;
  }

  /**
   * Finds the compiler.
   *
   * @throws IllegalStateException if this Java has none
   */
  static Javac ofThisJava() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException(
          "schemas are compiled by the compiler of the JDK, and the Java in "
              + System.getProperty("java.home")
              + " has none (module jdk.compiler): run on a JDK instead of a JRE");
    }
    return new Javac(compiler, ClassPath.ofRuntime());
  }

  /** What became of one unit: its classes by name, or what the compiler disliked. */
  record Outcome(Map<String, byte[]> classes, String complaint) {
    boolean isGood() {
      return complaint.isEmpty();
    }
  }

  /** Compiles all units; one that fails takes no other with it. */
  Map<JavaUnit, Outcome> compile(List<JavaUnit> units) {
    Map<JavaUnit, Outcome> outcomes = new IdentityHashMap<>();
    List<JavaUnit> left = units;
    while (!left.isEmpty()) {
      List<JavaUnit> tried = left;
      left = attempt(tried, outcomes);
      if (left.size() == tried.size()) {
        return oneByOne(tried, outcomes);
      }
    }
    return outcomes;
  }

  /** Without a unit to blame, the compiler itself broke down: each has to be tried alone. */
  private Map<JavaUnit, Outcome> oneByOne(List<JavaUnit> units, Map<JavaUnit, Outcome> outcomes) {
    for (JavaUnit unit : units) {
      boolean open = units.size() == 1 || !attempt(List.of(unit), outcomes).isEmpty();
      if (open) {
        outcomes.put(unit, new Outcome(Map.of(), "the Java compiler breaks down over it"));
      }
    }
    return outcomes;
  }

  /** Records what failed, or else everything; returns the units that must be tried again. */
  private List<JavaUnit> attempt(List<JavaUnit> units, Map<JavaUnit, Outcome> outcomes) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
        ClassFiles files = new ClassFiles(standard)) {
      standard.setLocation(StandardLocation.CLASS_PATH, classPath);
      if (run(units, files, said)) {
        units.forEach(unit -> outcomes.put(unit, new Outcome(files.of(unit.packageName()), "")));
        return List.of();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    said.getDiagnostics().forEach(each -> blame(each, outcomes));
    return units.stream().filter(unit -> !outcomes.containsKey(unit)).toList();
  }

  private boolean run(
      List<JavaUnit> units, ClassFiles files, DiagnosticCollector<JavaFileObject> said) {
    List<JavaUnit.Source> sources = new ArrayList<>();
    units.forEach(unit -> sources.addAll(unit.sources()));
    Writer nowhere = Writer.nullWriter();
    try {
      return compiler.getTask(nowhere, files, said, OPTIONS, null, sources).call();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return false; // The compiler has no other way to say that something is too much for it.
    }
  }

  private static void blame(
      Diagnostic<? extends JavaFileObject> said, Map<JavaUnit, Outcome> outcomes) {
    boolean ours = said.getSource() instanceof JavaUnit.Source;
    if (said.getKind() == Diagnostic.Kind.ERROR && ours) {
      String text = said.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
      String shown = text.substring(0, Math.min(text.length(), MAX_MESSAGE));
      JavaUnit unit = ((JavaUnit.Source) said.getSource()).unit();
      outcomes.putIfAbsent(unit, new Outcome(Map.of(), shown));
    }
  }
}
