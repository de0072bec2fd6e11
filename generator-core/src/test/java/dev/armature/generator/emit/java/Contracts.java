package dev.armature.generator.emit.java;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.emit.java.plan.JavaPackages;
import dev.armature.generator.ir.Service;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.read.Reading;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Contracts in tests, from text to generated files. */
public final class Contracts {
  static final JavaPackages PACKAGES = new JavaPackages("com.example");

  private Contracts() {}

  /** The service in a file; null if it is no contract. */
  static @Nullable Service read(Path file) throws SourceException {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    return read(loader.loadFile(file), loader);
  }

  /** The service in a text. */
  static Service read(String text) throws SourceException {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Service service =
        read(loader.loadBytes("input.yaml", URI.create("file:///t/input.yaml"), bytes), loader);
    if (service == null) {
      throw new AssertionError("no contract");
    }
    return service;
  }

  private static @Nullable Service read(Document document, SourceLoader loader) {
    return Reading.of(document, loader, ModelPolicy.DEFAULT).service();
  }

  /** A contract with these schemas (YAML, not indented), all of which go in and out. */
  static String withSchemas(String schemas) {
    StringBuilder contract =
        new StringBuilder("openapi: 3.1.0\ninfo: {title: Test, version: '1'}\npaths:\n");
    int number = 0;
    for (String line : schemas.lines().toList()) {
      if (!line.isEmpty() && !line.startsWith(" ") && line.endsWith(":")) {
        String name = line.substring(0, line.length() - 1);
        String key = name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
        String ref = "\"#/components/schemas/" + key.replace("~", "~0").replace("/", "~1") + "\"";
        String content = "{content: {application/json: {schema: {$ref: " + ref + "}}}}";
        contract.append("  /op" + ++number + ":\n    post:\n      operationId: op" + number + "\n");
        contract.append("      requestBody: " + content + "\n      responses:\n");
        contract.append(
            "        '200': " + content.replace("{content", "{description: x, content"));
        contract.append('\n');
      }
    }
    contract.append("components:\n  schemas:\n");
    schemas.lines().forEach(line -> contract.append("    ").append(line).append('\n'));
    return contract.toString();
  }

  /** The files of the model and json packages. */
  static List<GeneratedFile> data(Service service) {
    return data(service, "com.example");
  }

  /** As above, below a package. */
  public static List<GeneratedFile> data(Service service, String packageName) {
    TargetContext context =
        new TargetContext(packageName, Map.of(), new Diagnostics(), () -> null, false);
    return new DataTarget().files(service, context).map(Supplier::get).toList();
  }
}
