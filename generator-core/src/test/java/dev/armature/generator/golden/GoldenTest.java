package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Generates every case, compares, compiles, and runs what is generated. */
class GoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final String HOW =
      "If the change is meant, run: mvn test -pl generator-core -am -Dgolden.update=true"
          + " -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false";

  @TestFactory
  Stream<DynamicNode> cases() {
    List<String> names = GoldenCase.names();
    assertThat(names).as("golden cases").isNotEmpty();
    return names.stream().map(GoldenTest::container);
  }

  @Test
  void sizesAreAsRecorded() throws IOException {
    String actual =
        GoldenCase.names().stream()
            .map(name -> name + "\t" + GoldenCase.run(name).lines() + "\n")
            .collect(Collectors.joining());
    Path ledger = GoldenCase.ledger();
    if (UPDATE) {
      Files.writeString(ledger, actual);
    }
    assertThat(Files.exists(ledger) ? Files.readString(ledger) : "")
        .as("generated lines by case. " + HOW)
        .isEqualTo(actual);
  }

  private static DynamicNode container(String name) {
    GoldenCase golden = GoldenCase.run(name);
    if (UPDATE) {
      golden.update();
    }
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("is as expected", () -> compare(golden)));
    if (golden.failure() == null) {
      SortedMap<String, String> behaviour = golden.behaviour();
      tests.add(dynamicTest("compiles", () -> Javac.compile(golden.generated())));
      if (!behaviour.isEmpty()) {
        SortedMap<String, String> sources = new TreeMap<>(golden.generated());
        sources.putAll(behaviour);
        tests.addAll(behaviour(sources, behaviour));
      }
    }
    return dynamicContainer(name, tests);
  }

  private static void compare(GoldenCase golden) {
    SortedMap<String, String> actual = golden.actual();
    SortedMap<String, String> expected = golden.expected();
    assertThat(actual.keySet()).as("files. " + HOW).isEqualTo(expected.keySet());
    actual.forEach(
        (path, text) -> assertThat(text).as(path + ". " + HOW).isEqualTo(expected.get(path)));
  }

  /** Every method with {@code @Test} of the case's own classes, each on a new instance. */
  private static List<DynamicNode> behaviour(
      SortedMap<String, String> sources, SortedMap<String, String> own) {
    ClassLoader loader;
    try {
      loader = Javac.compile(sources);
    } catch (AssertionError e) {
      return List.of(
          dynamicTest(
              "behaves",
              () -> {
                throw e;
              }));
    }
    return own.keySet().stream()
        .map(file -> load(loader, file.replace(".java", "")))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .map(method -> (DynamicNode) dynamicTest(method.getName(), () -> call(method)))
        .toList();
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("behaviour classes have no package", e);
    }
  }

  private static void call(Method method) throws Throwable {
    var constructor = method.getDeclaringClass().getDeclaredConstructor();
    constructor.setAccessible(true);
    method.setAccessible(true);
    try {
      method.invoke(constructor.newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
