package dev.armature.generator.matrix;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Every name that emitters declare: what goldens' expected files have, and the text given. */
final class HostileNames {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  private HostileNames() {}

  static List<String> all() {
    List<JavaFileObject> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(ROOT)) {
      for (Path file : all.filter(HostileNames::isGenerated).sorted().toList()) {
        files.add(JavaFileObjects.forResource(file.toUri().toURL()));
      }
      return names(files);
    } catch (MalformedURLException e) {
      throw new IllegalStateException("every path has a URL", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isGenerated(Path file) {
    String path = file.toString();
    return path.contains("/expected/") && path.endsWith(".java");
  }

  /** What these files declare, locals included. */
  static List<String> names(List<JavaFileObject> files) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, files);
    Set<String> names = new TreeSet<>();
    for (CompilationUnitTree unit : task.parse()) {
      new Declared(names).scan(unit, null);
    }
    return List.copyOf(names);
  }

  private static final class Declared extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> names;

    Declared(Set<String> names) {
      this.names = names;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
      names.add(tree.getName().toString());
      return super.visitVariable(tree, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
      String name = tree.getName().toString();
      if (!name.equals("<init>")) {
        names.add(name);
      }
      return super.visitMethod(tree, nothing);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      names.add(tree.getSimpleName().toString());
      return super.visitClass(tree, nothing);
    }
  }
}
