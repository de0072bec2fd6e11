package dev.armature.generator.read;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.finish.Completion;
import dev.armature.generator.ir.Service;
import dev.armature.generator.read.common.ReadOptions;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A contract read in a test, and what was found. */
public record Reading(@Nullable Service service, Diagnostics diagnostics) {
  public static Reading of(Path file, ReadOptions options) throws SourceException {
    return of(file, options, AcceptPolicy.strict());
  }

  public static Reading of(Path file, ReadOptions options, AcceptPolicy accept)
      throws SourceException {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    return of(loader.loadFile(file), loader, options, accept);
  }

  public static Reading of(String text) throws SourceException {
    return of(text, ReadOptions.DEFAULT);
  }

  public static Reading of(String text, ReadOptions options) throws SourceException {
    return of(text, options, AcceptPolicy.strict());
  }

  public static Reading of(String text, ReadOptions options, AcceptPolicy accept)
      throws SourceException {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = loader.loadBytes("input.yaml", URI.create("file:///t/input.yaml"), bytes);
    return of(document, loader, options, accept);
  }

  public static Reading of(Document document, SourceLoader loader, ReadOptions options) {
    return of(document, loader, options, AcceptPolicy.strict());
  }

  /** Reads and finishes, as a run does. */
  public static Reading of(
      Document document, SourceLoader loader, ReadOptions options, AcceptPolicy accept) {
    Diagnostics diagnostics = new Diagnostics();
    Findings findings = new Findings(diagnostics, accept, document.file());
    Service service = ContractReader.read(document, loader, options, findings, diagnostics);
    if (service != null) {
      service = new Completion(findings).complete(service);
    }
    findings.reportUnused();
    return new Reading(service, diagnostics);
  }
}
