package dev.armature.generator.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what the compiler writes in memory. Not thread-safe. */
final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, ClassFile> written = new HashMap<>();

  ClassFiles(JavaFileManager files) {
    super(files);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    return written.computeIfAbsent(name, ClassFile::new);
  }

  /** The classes of a package, by name. */
  Map<String, byte[]> of(String packageName) {
    Map<String, byte[]> classes = new HashMap<>();
    written.forEach(
        (name, file) -> {
          if (name.lastIndexOf('.') == packageName.length() && name.startsWith(packageName)) {
            classes.put(name, file.bytes.toByteArray());
          }
        });
    return classes;
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
}
