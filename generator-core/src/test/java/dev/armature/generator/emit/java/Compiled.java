package dev.armature.generator.emit.java;

import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.size.MethodSizes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Generated files, compiled as strictly as our own code, and loaded. */
public final class Compiled {
  private static final List<String> OPTIONS =
      List.of("-Xlint:all", "-Werror", "--release", "17", "-proc:none");

  private final URLClassLoader loader;

  private Compiled(URLClassLoader loader) {
    this.loader = loader;
  }

  /** Compiles into a folder; an error of the compiler is an {@link AssertionError}. */
  public static Compiled of(List<GeneratedFile> files, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      List<Source> sources = files.stream().map(Source::new).toList();
      StringWriter text = new StringWriter();
      boolean good = compiler.getTask(text, manager, found, OPTIONS, null, sources).call();
      if (!good) {
        throw new AssertionError(
            text
                + "\n"
                + String.join(
                    "\n",
                    found.getDiagnostics().stream().map(Object::toString).limit(20).toList()));
      }
      MethodSizes.check(classes(folder));
      return new Compiled(new URLClassLoader(new URL[] {folder.toUri().toURL()}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> classes(Path folder) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        classes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return classes;
  }

  /** A generated class. */
  public Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass(name);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(GeneratedFile file) {
      super(URI.create("string:///" + file.path().replaceAll("[^ -~]", "x")), Kind.SOURCE);
      this.text = file.text();
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return uri.getPath().endsWith("package-info.java") == simpleName.equals("package-info");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
