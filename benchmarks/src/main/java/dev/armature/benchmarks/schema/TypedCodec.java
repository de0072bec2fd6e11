package dev.armature.benchmarks.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.output.DirectoryOutput;
import dev.armature.runtime.json.InvalidJson;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.json.JsonReaders;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The codec that our generator makes of a contract whose one body is the pair's schema. */
final class TypedCodec {
  private TypedCodec() {}

  /** As the contract says. */
  static Contestant checked(Pair pair) throws IOException {
    return contestant(Contracts.of(pair));
  }

  /** Of the same contract without its constraints: the same records, no checks. */
  static Contestant unchecked(Pair pair) throws IOException {
    return contestant(Contracts.withoutChecks(Contracts.of(pair)));
  }

  private static Contestant contestant(ObjectNode contract) throws IOException {
    JsonDecoder<?> codec = codec(contract);
    return json -> {
      try {
        return JsonReaders.STRICT.reader(json, 0, json.length, null).document(codec) != null;
      } catch (InvalidJson refused) {
        return false;
      }
    };
  }

  private static JsonDecoder<?> codec(ObjectNode contract) throws IOException {
    Path folder = Files.createTempDirectory("armature-codec");
    Path input = Files.writeString(folder.resolve("contract.json"), contract.toString());
    Path sources = folder.resolve("java");
    GeneratorConfig config = GeneratorConfig.of(input).withPackageName("bench");
    GeneratorResult result = new Generator().run(config, new DirectoryOutput(sources, "bench"));
    if (!result.succeeded()) {
      throw new IOException(
          new DiagnosticPrinter(DiagnosticFormat.TEXT).print(result.diagnostics()));
    }
    Path classes = Files.createDirectory(folder.resolve("classes"));
    compile(sources, classes);
    return load(classes);
  }

  private static void compile(Path sources, Path classes) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
    }
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.err, System.err, arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new IOException("the generated code does not compile");
    }
  }

  @SuppressWarnings("resource")
  private static JsonDecoder<?> load(Path classes) throws IOException {
    // The loader lives as long as the process.
    ClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    try {
      Class<?> codec = loader.loadClass("bench.json.RootCodec");
      return (JsonDecoder<?>) codec.getField("INSTANCE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IOException("the contract's one body has no codec", e);
    }
  }
}
