package dev.armature.generator.golden;

import java.util.Map;

/** Classes in memory, loaded over the test's own class path. */
final class Compiled extends ClassLoader {
  private final Map<String, byte[]> classes;

  Compiled(Map<String, byte[]> classes) {
    super(Compiled.class.getClassLoader());
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
