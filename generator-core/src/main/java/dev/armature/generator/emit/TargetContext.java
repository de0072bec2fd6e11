package dev.armature.generator.emit;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.naming.ChosenName;
import dev.armature.generator.source.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a run tells all its targets. For one thread, until files are emitted. */
public final class TargetContext {
  private final @Nullable String packageName;
  private final Map<String, ChosenName> names;
  private final Diagnostics diagnostics;
  private final Supplier<@Nullable Node> document;
  private final boolean asyncClient;
  private final Map<Class<?>, Object> plans = new HashMap<>();

  /**
   * A context.
   *
   * @param packageName the package that the user chose, or null
   * @param names the names that the user chose, by the place of what they name
   * @param diagnostics takes what is wrong with names
   * @param document writes the contract as one OpenAPI document, or gives null if it has errors
   * @param asyncClient whether clients have methods that do not wait for answers
   */
  public TargetContext(
      @Nullable String packageName,
      Map<String, ChosenName> names,
      Diagnostics diagnostics,
      Supplier<@Nullable Node> document,
      boolean asyncClient) {
    this.packageName = packageName;
    this.names = names;
    this.diagnostics = diagnostics;
    this.document = document;
    this.asyncClient = asyncClient;
  }

  /** The package that the user chose, or null. */
  public @Nullable String packageName() {
    return packageName;
  }

  /** The names that the user chose, by the place of what they name. */
  public Map<String, ChosenName> names() {
    return names;
  }

  /** Takes what is wrong with names. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The contract as one OpenAPI document that says what layers answer; null if it has errors. */
  public @Nullable Node document() {
    return document.get();
  }

  /** Whether clients have methods that do not wait for answers. */
  public boolean asyncClient() {
    return asyncClient;
  }

  /** What several targets share, made by the first that asks. */
  public <T> T shared(Class<T> kind, Supplier<T> plan) {
    Object known = plans.get(kind);
    T made = known == null ? plan.get() : kind.cast(known);
    plans.put(kind, made);
    return made;
  }
}
