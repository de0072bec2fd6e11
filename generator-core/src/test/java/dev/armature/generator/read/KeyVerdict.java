package dev.armature.generator.read;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.source.Span;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whether a change of a key is reported, and where it stands. */
final class KeyVerdict {
  private static final String COUNTED = "(here and in ";

  /** Keys without which a document is no contract: then that is said, of the whole. */
  private static final Set<String> SIGNS = Set.of("openapi", "swagger", "paths", "tools");

  private final Set<String> before = new HashSet<>();
  private final List<Diagnostic> after;
  private final Place root;

  KeyVerdict(Set<String> before, String contract) throws SourceException {
    this.before.addAll(before);
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    byte[] bytes = contract.getBytes(StandardCharsets.UTF_8);
    Document document = loader.loadBytes("input.yaml", URI.create("file:///t/input.yaml"), bytes);
    this.after = Reading.of(document, loader, ModelPolicy.DEFAULT).diagnostics().all();
    this.root = Place.of(document);
  }

  /** What is said of a contract. */
  static Set<String> messages(String contract) throws SourceException {
    Set<String> messages = new HashSet<>();
    Reading.of(contract).diagnostics().all().forEach(each -> messages.add(each.message()));
    return messages;
  }

  boolean isReported(KeyChange change) {
    FixedKey from = change.from();
    if (change.key() == null || from.at().tokens().isEmpty() && SIGNS.contains(from.key())) {
      if (stands(place(from).span(), from.key())) {
        return true;
      }
    }
    String key = change.key();
    if (key == null) {
      return false;
    }
    Place owner = place(change.to() == null ? from : change.to());
    Node.Member member = Objects.requireNonNull(((Node.ObjectNode) owner.node()).member(key));
    return stands(member.keySpan(), key) || stands(member.value().span(), key);
  }

  /** Harmless faults that stand in many places are said at the first, with their number. */
  boolean isCounted(KeyChange change) {
    String key = change.key() == null ? change.from().key() : change.key();
    return after.stream()
        .map(Diagnostic::message)
        .filter(message -> message.contains(COUNTED) && !before.contains(message))
        .anyMatch(message -> message.contains("'" + key + "'"));
  }

  private Place place(FixedKey key) {
    return Objects.requireNonNull(root.find(key.at()));
  }

  private boolean stands(Span span, String key) {
    return after.stream()
        .anyMatch(each -> each.span().equals(span) && each.message().contains(key));
  }
}
