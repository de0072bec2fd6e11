package dev.armature.generator.golden;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes and resources in memory, loaded over the test's own class path. */
final class Compiled extends ClassLoader {
  private final Map<String, byte[]> classes;
  private final Map<String, String> resources;

  Compiled(Map<String, byte[]> classes, Map<String, String> resources) {
    super(Compiled.class.getClassLoader());
    this.classes = Map.copyOf(classes);
    this.resources = Map.copyOf(resources);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    String text = resources.get(name);
    return text == null
        ? super.getResourceAsStream(name)
        : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
