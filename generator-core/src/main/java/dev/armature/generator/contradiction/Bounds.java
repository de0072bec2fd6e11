package dev.armature.generator.contradiction;

import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds bounds of one schema that leave nothing between them. */
final class Bounds {
  private final Schema schema;

  Bounds(Schema schema) {
    this.schema = schema;
  }

  /** Two keywords that exclude each other. */
  record Clash(Keyword at, String message) {}

  /** The first clash, or null. */
  @Nullable Clash clash() {
    Clash found = numbers();
    found = found == null ? lengths() : found;
    found = found == null ? items() : found;
    return found == null ? properties() : found;
  }

  private @Nullable Clash numbers() {
    Keyword.Minimum min = null;
    Keyword.Maximum max = null;
    for (Keyword keyword : schema.keywords()) {
      if (keyword instanceof Keyword.Minimum each && (min == null || isTighter(each, min))) {
        min = each;
      } else if (keyword instanceof Keyword.Maximum each && (max == null || isTighter(each, max))) {
        max = each;
      }
    }
    if (min == null || max == null) {
      return null;
    }
    int order = min.limit().compareTo(max.limit());
    boolean open = min.exclusive() || max.exclusive();
    boolean nothing = order > 0 || order == 0 && open || order < 0 && hasNoWhole(min, max);
    return nothing ? clash(max, max.limit(), min, min.limit(), "no number is between them") : null;
  }

  private static boolean isTighter(Keyword.Minimum one, Keyword.Minimum other) {
    int order = one.limit().compareTo(other.limit());
    return order > 0 || order == 0 && one.exclusive();
  }

  private static boolean isTighter(Keyword.Maximum one, Keyword.Maximum other) {
    int order = one.limit().compareTo(other.limit());
    return order < 0 || order == 0 && one.exclusive();
  }

  /** Whether integers are asked for, and none is between two bounds that are close together. */
  private boolean hasNoWhole(Keyword.Minimum min, Keyword.Maximum max) {
    Keyword.Types types = schema.get(Keyword.Types.class);
    boolean whole =
        types != null
            && types.types().contains(JsonType.INTEGER)
            && !types.types().contains(JsonType.NUMBER);
    boolean close = max.limit().subtract(min.limit()).compareTo(BigDecimal.ONE) <= 0;
    if (!whole || !close) {
      return false;
    }
    BigDecimal least = min.limit().setScale(0, RoundingMode.CEILING);
    boolean next = min.exclusive() && least.compareTo(min.limit()) == 0;
    least = next ? least.add(BigDecimal.ONE) : least;
    int order = least.compareTo(max.limit());
    return order > 0 || order == 0 && max.exclusive();
  }

  private @Nullable Clash lengths() {
    Keyword.MinLength min = schema.get(Keyword.MinLength.class);
    Keyword.MaxLength max = schema.get(Keyword.MaxLength.class);
    return min != null && max != null && min.limit() > max.limit()
        ? clash(max, max.limit(), min, min.limit(), "no string is so long")
        : null;
  }

  private @Nullable Clash items() {
    Keyword.MinItems min = schema.get(Keyword.MinItems.class);
    Keyword.MaxItems max = schema.get(Keyword.MaxItems.class);
    return min != null && max != null && min.limit() > max.limit()
        ? clash(max, max.limit(), min, min.limit(), "no array has so many items")
        : null;
  }

  private @Nullable Clash properties() {
    Keyword.MaxProperties max = schema.get(Keyword.MaxProperties.class);
    if (max == null) {
      return null;
    }
    Keyword.MinProperties min = schema.get(Keyword.MinProperties.class);
    if (min != null && min.limit() > max.limit()) {
      return clash(max, max.limit(), min, min.limit(), "no object has so many members");
    }
    Keyword.Required required = schema.get(Keyword.Required.class);
    int names = required == null ? 0 : Set.copyOf(required.names()).size();
    return names > max.limit()
        ? new Clash(
            max,
            "'maxProperties' "
                + max.limit()
                + " excludes 'required', which names "
                + names
                + " properties")
        : null;
  }

  private Clash clash(Keyword max, Object most, Keyword min, Object least, String why) {
    String upper = schema.at(max).key();
    String lower = schema.at(min).key();
    return new Clash(
        max, "'" + upper + "' " + most + " excludes '" + lower + "' " + least + ": " + why);
  }
}
