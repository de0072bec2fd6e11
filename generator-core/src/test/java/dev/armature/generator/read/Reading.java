package dev.armature.generator.read;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.finish.Completion;
import dev.armature.generator.ir.Service;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contract read in a test, and what was found. */
public record Reading(@Nullable Service service, Diagnostics diagnostics) {
  public static Reading of(Path file, ModelPolicy policy) throws SourceException {
    return of(file, policy, AcceptPolicy.strict());
  }

  public static Reading of(Path file, ModelPolicy policy, AcceptPolicy accept)
      throws SourceException {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    return of(loader.loadFile(file), loader, policy, accept);
  }

  public static Reading of(String text) throws SourceException {
    return of(text, ModelPolicy.DEFAULT);
  }

  public static Reading of(String text, ModelPolicy policy) throws SourceException {
    return of(text, policy, AcceptPolicy.strict());
  }

  public static Reading of(String text, ModelPolicy policy, AcceptPolicy accept)
      throws SourceException {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = loader.loadBytes("input.yaml", URI.create("file:///t/input.yaml"), bytes);
    return of(document, loader, policy, accept);
  }

  public static Reading of(Document document, SourceLoader loader, ModelPolicy policy) {
    return of(document, loader, policy, AcceptPolicy.strict());
  }

  /** Reads and finishes, as a run does. */
  public static Reading of(
      Document document, SourceLoader loader, ModelPolicy policy, AcceptPolicy accept) {
    Diagnostics diagnostics = new Diagnostics();
    Findings findings = new Findings(diagnostics, accept, document.file());
    ContractReader contract = ContractReader.of(document, loader, findings, policy);
    Service service = contract.lower(Set.copyOf(contract.operations()), diagnostics);
    if (service != null) {
      service = new Completion(findings).complete(service);
    }
    findings.reportUnused();
    return new Reading(service, diagnostics);
  }
}
