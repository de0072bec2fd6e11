package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.GeneratedFile;

/** Turns Java types into files. The same type gives the same bytes, whenever and wherever. */
public final class JavaFiles {
  private static final ClassName GENERATED =
      ClassName.get("dev.armature.runtime.generated", "Generated");

  private JavaFiles() {}

  private static final int LONGEST_ORIGIN = 2_000;

  /**
   * The file of a top-level type.
   *
   * @param origin where in the contract it comes from, for {@code @Generated}
   */
  public static GeneratedFile of(String packageName, TypeSpec.Builder type, String origin) {
    AnnotationSpec generated =
        AnnotationSpec.builder(GENERATED)
            .addMember("value", Literals.string(shortened(origin)))
            .build();
    TypeSpec marked = type.addAnnotation(generated).build();
    String text =
        JavaFile.builder(packageName, marked)
            .indent("  ")
            .skipJavaLangImports(true)
            .build()
            .toString();
    return new GeneratedFile(folder(packageName) + marked.name() + ".java", Layout.of(text));
  }

  /**
   * The file of a top-level type that is no record (JavaPoet would forget its components here).
   *
   * @param origin where in the contract it comes from, for {@code @Generated}
   */
  public static GeneratedFile of(String packageName, TypeSpec type, String origin) {
    return of(packageName, type.toBuilder(), origin);
  }

  /**
   * The {@code package-info.java} of a package, which makes it null-marked.
   *
   * @param javadoc what the package holds, one sentence of Javadoc
   */
  public static GeneratedFile packageInfo(String packageName, String javadoc) {
    String text =
        """
        /** %s */
        @NullMarked
        package %s;

        import org.jspecify.annotations.NullMarked;
        """
            .formatted(javadoc, packageName);
    return new GeneratedFile(folder(packageName) + "package-info.java", text);
  }

  /** Annotations take constants, which have an end in Java. */
  private static String shortened(String origin) {
    boolean fits = origin.length() <= LONGEST_ORIGIN;
    return fits ? origin : origin.substring(0, LONGEST_ORIGIN) + "…";
  }

  private static String folder(String packageName) {
    return packageName.replace('.', '/') + "/";
  }
}
