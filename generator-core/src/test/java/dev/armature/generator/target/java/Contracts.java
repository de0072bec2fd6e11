package dev.armature.generator.target.java;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Service;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.reader.ContractReader;
import dev.armature.generator.reader.ReadOptions;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.target.GeneratedFile;
import dev.armature.generator.target.java.json.DataFiles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    Diagnostics diagnostics = new Diagnostics();
    Service service = ContractReader.read(document, loader, ReadOptions.DEFAULT, diagnostics);
    return service;
  }

  /** The files of the model and json packages. */
  static List<GeneratedFile> data(Service service) {
    JavaNames names = JavaNames.of(service, Map.of(), new Diagnostics());
    return DataFiles.of(service, names, new JavaTypes(names, PACKAGES), PACKAGES);
  }
}
