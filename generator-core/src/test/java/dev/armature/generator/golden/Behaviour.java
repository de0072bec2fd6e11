package dev.armature.generator.golden;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** Runs tests that are compiled together with the generated code they use. */
public final class Behaviour {
  private Behaviour() {}

  /**
   * Every method with {@code @Test}, each on a new instance.
   *
   * @param used the sources that they use, by path
   * @param tests the test classes, without a package, by file name
   */
  public static List<DynamicNode> tests(
      SortedMap<String, String> used, SortedMap<String, String> tests) {
    SortedMap<String, String> sources = new TreeMap<>(used);
    sources.putAll(tests);
    ClassLoader loader;
    try {
      loader = Javac.compile(sources);
    } catch (AssertionError e) {
      return List.of(dynamicTest("compiles with its tests", () -> fail(e)));
    }
    return tests.keySet().stream().flatMap(file -> methods(loader, file)).toList();
  }

  private static Stream<DynamicNode> methods(ClassLoader loader, String file) {
    Class<?> type = load(loader, file.replace(".java", ""));
    List<Method> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .sorted(Comparator.comparing(Method::getName))
            .toList();
    if (methods.isEmpty()) {
      throw new IllegalStateException(file + " has no tests");
    }
    return methods.stream().map(method -> dynamicTest(method.getName(), () -> call(method)));
  }

  private static void fail(AssertionError why) {
    throw why;
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("behaviour classes have no package", e);
    }
  }

  private static void call(Method method) throws Throwable {
    Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
    constructor.setAccessible(true);
    method.setAccessible(true);
    try {
      method.invoke(constructor.newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
