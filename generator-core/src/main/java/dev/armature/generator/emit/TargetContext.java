package dev.armature.generator.emit;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.naming.ChosenName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a run tells all its targets. For one thread, until files are emitted. */
public final class TargetContext {
  private final @Nullable String packageName;
  private final Map<String, ChosenName> names;
  private final Diagnostics diagnostics;
  private final Map<Class<?>, Object> plans = new HashMap<>();

  /**
   * A context.
   *
   * @param packageName the package that the user chose, or null
   * @param names the names that the user chose, by the place of what they name
   * @param diagnostics takes what is wrong with names
   */
  public TargetContext(
      @Nullable String packageName, Map<String, ChosenName> names, Diagnostics diagnostics) {
    this.packageName = packageName;
    this.names = names;
    this.diagnostics = diagnostics;
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

  /** What several targets share, made by the first that asks. */
  public <T> T shared(Class<T> kind, Supplier<T> plan) {
    Object known = plans.get(kind);
    T made = known == null ? plan.get() : kind.cast(known);
    plans.put(kind, made);
    return made;
  }
}
