package dev.armature.generator.compile;

import dev.armature.generator.emit.GeneratedFile;
import java.net.URI;
import java.util.List;
import javax.tools.SimpleJavaFileObject;

/**
 * The Java sources of one schema, all in one package that no other schema has.
 *
 * @param packageName of all its classes
 * @param files its sources
 */
record JavaUnit(String packageName, List<GeneratedFile> files) {
  JavaUnit {
    files = List.copyOf(files);
  }

  List<Source> sources() {
    return files.stream().map(file -> new Source(this, file)).toList();
  }

  /** How much there is to compile, in UTF-16 units. */
  long size() {
    return files.stream().mapToLong(file -> file.text().length()).sum();
  }

  /** One of its files, as the compiler reads it. */
  static final class Source extends SimpleJavaFileObject {
    private final JavaUnit unit;
    private final String text;

    private Source(JavaUnit unit, GeneratedFile file) {
      super(URI.create("memory:///").resolve(file.path()), Kind.SOURCE);
      this.unit = unit;
      this.text = file.text();
    }

    JavaUnit unit() {
      return unit;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
