package dev.armature.generator.golden;

import dev.armature.generator.size.MethodSizes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources in memory as strictly as users may: every lint, no warning tolerated; and no
 * method that the JIT compiler would refuse.
 */
public final class Javac {
  private static final List<String> STRICT =
      List.of("-Xlint:all", "-Werror", "--release", "17", "-proc:none", "-parameters");

  private Javac() {}

  /**
   * Compiles Java files.
   *
   * @param sources path and text of each; what is no Java is a resource for the classes
   * @throws AssertionError with everything the compiler said, if it said anything, or with the
   *     methods that are too long
   */
  public static ClassLoader compile(Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StandardJavaFileManager files =
        compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8);
    try (InMemory memory = new InMemory(files)) {
      List<Source> units = new ArrayList<>();
      Map<String, String> resources = new TreeMap<>();
      sources.forEach(
          (path, text) -> {
            if (path.endsWith(".java")) {
              units.add(new Source(path, text));
            } else {
              resources.put(path, text);
            }
          });
      boolean passed = compiler.getTask(null, memory, said, STRICT, null, units).call();
      if (!passed) {
        throw new AssertionError(
            said.getDiagnostics().stream()
                .limit(50)
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
      }
      MethodSizes.check(memory.classes());
      return new Compiled(memory.classes(), resources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(uri(path), Kind.SOURCE);
      this.text = text;
    }

    private static URI uri(String path) {
      return URI.create("memory:///").resolve(path);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class ClassFile extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassFile(String name) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ClassFile> written = new TreeMap<>();

    InMemory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return written.computeIfAbsent(name, ClassFile::new);
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new TreeMap<>();
      written.forEach((name, file) -> classes.put(name, file.bytes.toByteArray()));
      return classes;
    }
  }
}
