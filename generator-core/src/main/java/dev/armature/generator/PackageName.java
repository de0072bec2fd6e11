package dev.armature.generator;

import dev.armature.generator.config.ConfigFile.Word;
import dev.armature.generator.source.Span;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Decides on the Java package of a run. */
public final class PackageName {
  private PackageName() {}

  /** Whether Java code may be in this package: names by JLS 7.4, none of the JDK's own. */
  public static boolean isValid(String name) {
    return SourceVersion.isName(name, SourceVersion.RELEASE_17)
        && !name.equals("java")
        && !name.startsWith("java.");
  }

  /** The chosen package, or null; one that Java cannot have is reported. */
  static @Nullable String chosen(Settings settings) {
    String option = settings.config().packageName();
    // The option has no place of its own.
    Word chosen = option == null ? settings.file().packageName() : new Word(option, Span.NONE);
    if (chosen != null && !isValid(chosen.text())) {
      settings
          .diagnostics()
          .error(
              "config/invalid-package",
              chosen.span(),
              "'" + chosen.text() + "' cannot be a Java package",
              "choose identifiers with dots between them, such as com.example.petstore");
    }
    return chosen == null ? null : chosen.text();
  }
}
