package dev.armature.generator.matrix;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.output.MemoryOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** Contracts, each in a package of its own, generated and compiled in one run. */
final class Generated {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final String CONFIG =
      """
      targets: [server, mcp]
      types:
        formats:
          money: {type: com.shop.Money, codec: com.shop.MoneyCodec}
        schemas:
          "#/components/schemas/Point": {type: com.shop.Point, codec: com.shop.PointCodec}
      """;

  private final SortedMap<String, String> sources = new TreeMap<>();

  Generated() throws IOException {
    for (String own :
        List.of(
            "types-format/own/com/shop/Money.java",
            "types-format/own/com/shop/MoneyCodec.java",
            "types-schema/own/com/shop/Point.java",
            "types-schema/own/com/shop/PointCodec.java")) {
      sources.put(own.substring(own.indexOf("com/")), Files.readString(GOLDEN.resolve(own)));
    }
  }

  /** Generates a contract's code. */
  void add(String contract, String packageName, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(packageName + ".json"), contract);
    Path config = Files.writeString(folder.resolve("config.yaml"), CONFIG);
    MemoryOutput output = new MemoryOutput();
    GeneratorResult result =
        new Generator()
            .run(
                GeneratorConfig.of(file).withConfigFile(config).withPackageName(packageName),
                output);
    if (result.diagnostics().hasErrors()) {
      throw new AssertionError(
          result.diagnostics().sorted().stream()
              .filter(each -> each.severity() == Severity.ERROR)
              .map(each -> each.span() + " " + each.code() + " " + each.message())
              .toList());
    }
    sources.putAll(output.files());
  }

  /** Compiles everything as strictly as users may. */
  ClassLoader compile() throws IOException {
    List<JavaFileObject> units =
        sources.entrySet().stream()
            .map(
                each ->
                    JavaFileObjects.forSourceString(
                        each.getKey().replace(".java", "").replace('/', '.'), each.getValue()))
            .toList();
    Compilation done =
        javac()
            .withOptions(
                "-Xlint:all", "-Werror", "--release", "17", "-proc:none", "-Xmaxerrs", "500")
            .compile(units);
    if (done.status() != Compilation.Status.SUCCESS || !done.diagnostics().isEmpty()) {
      throw new AssertionError(
          done.diagnostics().stream()
              .map(Object::toString)
              .limit(40)
              .collect(Collectors.joining("\n")));
    }
    Map<String, byte[]> classes = new HashMap<>();
    for (JavaFileObject file : done.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        try (InputStream in = file.openInputStream()) {
          String path = file.toUri().getPath().replaceFirst("^/?CLASS_OUTPUT/", "");
          classes.put(path.replace(".class", "").replace('/', '.'), in.readAllBytes());
        }
      }
    }
    return new Loader(classes);
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(Generated.class.getClassLoader());
      this.classes = classes;
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
}
