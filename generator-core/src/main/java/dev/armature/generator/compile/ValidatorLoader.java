package dev.armature.generator.compile;

import dev.armature.runtime.schema.SchemaValidator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of one schema: they can be collected once its validator is no longer used. */
final class ValidatorLoader extends ClassLoader {
  /** The simple name of the class that is the validator. */
  static final String CLASS = "Validator";

  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes;

  private ValidatorLoader(Map<String, byte[]> classes) {
    super(SchemaValidator.class.getClassLoader());
    this.classes = new ConcurrentHashMap<>(classes);
  }

  /**
   * Loads the validator in a package.
   *
   * @throws IllegalStateException if there is none
   */
  static SchemaValidator load(String packageName, Map<String, byte[]> classes) {
    try {
      Class<?> type = new ValidatorLoader(classes).loadClass(packageName + "." + CLASS);
      return (SchemaValidator) type.getField("VALIDATOR").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the emitted validator cannot be loaded", e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.remove(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
