package dev.armature.generator.compile;

import dev.armature.runtime.schema.SchemaValidator;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Where the compiler finds the classes that validators stand on. */
final class ClassPath {
  private ClassPath() {}

  /** The jars or folders that this JVM loaded the runtime from: all in one, or each its own. */
  static List<File> ofRuntime() {
    Set<File> places = new LinkedHashSet<>();
    for (Class<?> type : List.of(SchemaValidator.class, NullMarked.class)) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source != null && "file".equals(source.getLocation().getProtocol())) {
        places.add(file(source));
      }
    }
    return places.isEmpty() ? declared() : new ArrayList<>(places);
  }

  private static File file(CodeSource source) {
    try {
      return Path.of(source.getLocation().toURI()).toFile();
    } catch (URISyntaxException e) {
      return new File(source.getLocation().getPath());
    }
  }

  private static List<File> declared() {
    List<File> files = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      files.add(new File(entry));
    }
    return files;
  }
}
