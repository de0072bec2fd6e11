package dev.armature.generator.lower.conjunction;

import dev.armature.generator.ir.Scalar;
import dev.armature.generator.lower.policy.FormatPolicy;
import dev.armature.generator.lower.policy.FormatUse;
import dev.armature.generator.lower.policy.StringFormats;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.runtime.format.Format;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A format that values must match.
 *
 * @param name the format's name
 * @param known what it demands, or null if nothing is known
 * @param mapped whether the Java type that stands for it may be taken, where there is one
 */
public record UsedFormat(String name, @Nullable Format known, boolean mapped) {
  /** The formats of a conjunction that are no mere remarks, in order. */
  public static List<UsedFormat> of(Conjunction all) {
    FormatPolicy policy = all.policy().formats();
    List<UsedFormat> used = new ArrayList<>();
    for (Schema part : all.parts()) {
      Keyword.Format format = part.get(Keyword.Format.class);
      if (format == null) {
        continue;
      }
      FormatUse use = policy.of(format.name());
      // The schema's own vocabularies can demand the check, never the type.
      boolean demanded = part.resource().assertsFormat() && !policy.names(format.name());
      if (use != FormatUse.ANNOTATE || demanded) {
        Format known = Format.of(format.name(), part.dialect().edition());
        used.add(new UsedFormat(format.name(), known, use == FormatUse.MAP));
      }
    }
    return used;
  }

  /** The type that stands for a format of strings, or null if it has none or may not have it. */
  public @Nullable Scalar scalar() {
    return mapped ? StringFormats.scalar(name) : null;
  }
}
