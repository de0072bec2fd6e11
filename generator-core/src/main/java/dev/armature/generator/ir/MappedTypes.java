package dev.armature.generator.ir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the users' own classes that a service needs. */
public final class MappedTypes {
  private MappedTypes() {}

  /** Each once, in the order of the types and operations. */
  public static List<MappedType> of(Service service) {
    Set<MappedType> found = new LinkedHashSet<>();
    for (ServiceWalk.Part part : ServiceWalk.of(service)) {
      if (part.type() instanceof TypeRef.Mapped mapped) {
        found.add(mapped.type());
      }
    }
    return List.copyOf(found);
  }
}
