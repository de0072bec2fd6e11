package dev.armature.generator.lower.site;

import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named types made so far, and the work that is left until they are whole. */
public final class TypeStore {
  private final Map<TypeId, TypeDef> types = new LinkedHashMap<>();
  private final Deque<Runnable> work = new ArrayDeque<>();

  public void define(TypeDef type) {
    types.put(type.id(), type);
  }

  /** Types are finished later, so that no chain of references is too long for the stack. */
  public void later(Runnable rest) {
    work.add(rest);
  }

  public void finish() {
    for (Runnable next = work.poll(); next != null; next = work.poll()) {
      next.run();
    }
  }

  public @Nullable TypeDef get(TypeId id) {
    return types.get(id);
  }

  public List<TypeDef> all() {
    return new ArrayList<>(types.values());
  }
}
