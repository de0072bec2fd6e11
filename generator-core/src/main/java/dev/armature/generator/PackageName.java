package dev.armature.generator;

import dev.armature.generator.config.ConfigFile;
import dev.armature.generator.config.ConfigFile.Word;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.source.Span;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Decides on the Java package of a run. */
public final class PackageName {
  private static final String USUAL = "com.example.";

  private PackageName() {}

  /** Whether Java code may be in this package: names by JLS 7.4, none of the JDK's own. */
  public static boolean isValid(String name) {
    return SourceVersion.isName(name, SourceVersion.RELEASE_17)
        && !name.equals("java")
        && !name.startsWith("java.");
  }

  /** Reports a chosen package that Java cannot have. */
  static void check(GeneratorConfig config, ConfigFile file, Diagnostics diagnostics) {
    Word chosen = chosen(config, file);
    if (chosen != null && !isValid(chosen.text())) {
      diagnostics.error(
          "config/invalid-package",
          chosen.span(),
          "'" + chosen.text() + "' cannot be a Java package",
          "choose identifiers with dots between them, such as com.example.petstore");
    }
  }

  /** The chosen package, else one after the contract's title. */
  static String of(JavaNames names, GeneratorConfig config, ConfigFile file) {
    Word chosen = chosen(config, file);
    return chosen == null ? USUAL + names.packageName() : chosen.text();
  }

  /** The option has no place of its own. */
  private static @Nullable Word chosen(GeneratorConfig config, ConfigFile file) {
    String option = config.packageName();
    return option == null ? file.packageName() : new Word(option, Span.NONE);
  }
}
