package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.runtime.json.Json;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated types, codecs and validators need armature-json and what it stands on, no more. */
class JsonAloneTest {
  private static final String PROGRAM =
      """
      import com.example.json.OrderCodec;
      import com.example.json.OrderValidator;
      import com.example.model.Order;
      import dev.armature.runtime.json.Json;
      import dev.armature.runtime.tape.JsonException;
      import java.nio.charset.StandardCharsets;
      import java.util.function.Function;

      public final class Program implements Function<String, String> {
        @Override
        public String apply(String json) {
          byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
          try {
            Order order = Json.read(bytes, OrderCodec.INSTANCE);
            byte[] again = Json.write(OrderCodec.INSTANCE, order);
            return OrderValidator.VALIDATOR.isValid(bytes) + new String(again, StandardCharsets.UTF_8);
          } catch (JsonException e) {
            return OrderValidator.VALIDATOR.isValid(bytes) + e.violations().get(0).keyword();
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void compilesAndRuns() throws Exception {
    List<GeneratedFile> files =
        Contracts.data(
            Contracts.read(
                Contracts.withSchemas(
                    """
                    Order:
                      type: object
                      required: [id]
                      properties: {id: {type: integer}, card: {type: string}, cash: {type: boolean}}
                      not: {required: [card, cash]}
                    """)));
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", folder.toString()));
    arguments.addAll(List.of("-cp", classPath(), "-proc:none", "-Xlint:all", "-Werror"));
    for (GeneratedFile file : files) {
      arguments.add(written(file.path(), file.text()));
    }
    arguments.add(written("Program.java", PROGRAM));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(failed).isZero();
    List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (String each : classPath().split(File.pathSeparator)) {
      urls.add(Path.of(each).toUri().toURL());
    }
    try (URLClassLoader alone =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      @SuppressWarnings("unchecked")
      var program =
          (java.util.function.Function<String, String>)
              alone.loadClass("Program").getConstructor().newInstance();
      assertThat(program.apply("{\"id\": 1, \"card\": \"x\"}"))
          .isEqualTo("true{\"id\":1,\"card\":\"x\"}");
      assertThat(program.apply("{\"id\": 1, \"card\": \"x\", \"cash\": true}"))
          .isEqualTo("falsenot");
      assertThat(program.apply("{}")).isEqualTo("falserequired");
    }
  }

  private String written(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static String classPath() {
    return Stream.of(Json.class, JsonFactory.class, NullMarked.class)
        .map(type -> Path.of(URI.create(location(type))).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().toString();
  }
}
