package dev.armature.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The packages of a module, and what each may import. A row names rows above it only, so that there
 * are no circles.
 */
public final class Packages {
  private static final String OURS = "dev.armature.";

  private final String root;
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();

  private Packages(String root) {
    this.root = root;
  }

  /** The packages below {@code root}, which is called by the empty name. */
  public static Packages under(String root) {
    return new Packages(root);
  }

  /** Packages of other modules of ours that all may import; none for what is not named here. */
  public Packages on(String... names) {
    others.addAll(List.of(names));
    return this;
  }

  /**
   * Adds a package.
   *
   * @param imports packages of rows above
   */
  public Packages row(String name, String... imports) {
    for (String each : imports) {
      if (!rows.containsKey(each)) {
        throw new IllegalArgumentException(name + " imports " + each + ", which is no row above");
      }
    }
    rows.put(name, List.of(imports));
    return this;
  }

  String root() {
    return root;
  }

  /** What is wrong with the imports of a class, a line each. */
  List<String> faults(JavaClass type) {
    List<String> allowed = rows.get(name(type));
    if (allowed == null) {
      return List.of(type.getPackageName() + " is no package that the test knows");
    }
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> target.getPackageName().startsWith(OURS))
        .filter(target -> !target.getPackageName().equals(type.getPackageName()))
        .filter(target -> !(isOwn(target) ? allowed.contains(name(target)) : isOther(target)))
        .map(target -> type.getName() + " -> " + target.getName())
        .distinct()
        .toList();
  }

  private boolean isOther(JavaClass target) {
    return others.contains(target.getPackageName());
  }

  /** Whether a row or a class below the root is meant, not another module beside it. */
  private boolean isOwn(JavaClass target) {
    return isBelow(target) && rows.containsKey(name(target));
  }

  private boolean isBelow(JavaClass target) {
    return (target.getPackageName() + ".").startsWith(root + ".");
  }

  private String name(JavaClass type) {
    String name = type.getPackageName();
    return !isBelow(type) || name.equals(root) ? "" : name.substring(root.length() + 1);
  }
}
