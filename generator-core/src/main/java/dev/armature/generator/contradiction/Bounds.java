package dev.armature.generator.contradiction;

import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds bounds of schemas that hold together which leave nothing between them. */
final class Bounds {
  private final Collection<Schema> parts;

  /** The bounds of schemas that look at the same value, one or several. */
  Bounds(Collection<Schema> parts) {
    this.parts = parts;
  }

  /** Two keywords that exclude each other, and where they stand. */
  record Clash(Place at, Place other, String message) {}

  private record Bound<K extends Keyword>(K keyword, Place at) {}

  /** The first clash, or null. */
  @Nullable Clash clash() {
    Clash found = numbers();
    found = found == null ? lengths() : found;
    found = found == null ? items() : found;
    found = found == null ? contained() : found;
    found = found == null ? steps() : found;
    return found == null ? properties() : found;
  }

  private @Nullable Clash numbers() {
    Bound<Keyword.Minimum> min = null;
    Bound<Keyword.Maximum> max = null;
    for (Schema schema : parts) {
      for (Keyword.Minimum each : schema.all(Keyword.Minimum.class)) {
        if (min == null || isTighter(each, min.keyword())) {
          min = new Bound<>(each, schema.at(each));
        }
      }
      for (Keyword.Maximum each : schema.all(Keyword.Maximum.class)) {
        if (max == null || isTighter(each, max.keyword())) {
          max = new Bound<>(each, schema.at(each));
        }
      }
    }
    return min == null || max == null || !isEmpty(min.keyword(), max.keyword())
        ? null
        : clash(
            max, max.keyword().limit(), min, min.keyword().limit(), "no number is between them");
  }

  private boolean isEmpty(Keyword.Minimum min, Keyword.Maximum max) {
    int order = min.limit().compareTo(max.limit());
    boolean open = min.exclusive() || max.exclusive();
    return order > 0 || order == 0 && open || order < 0 && hasNoWhole(min, max);
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
    boolean close = max.limit().subtract(min.limit()).compareTo(BigDecimal.ONE) <= 0;
    if (!close || parts.stream().noneMatch(Bounds::isWhole)) {
      return false;
    }
    BigDecimal least = min.limit().setScale(0, RoundingMode.CEILING);
    boolean next = min.exclusive() && least.compareTo(min.limit()) == 0;
    least = next ? least.add(BigDecimal.ONE) : least;
    int order = least.compareTo(max.limit());
    return order > 0 || order == 0 && max.exclusive();
  }

  private static boolean isWhole(Schema schema) {
    Keyword.Types types = schema.get(Keyword.Types.class);
    return types != null
        && types.types().contains(JsonType.INTEGER)
        && !types.types().contains(JsonType.NUMBER);
  }

  private @Nullable Clash lengths() {
    return counts(
        most(Keyword.MinLength.class, Keyword.MinLength::limit),
        most(Keyword.MaxLength.class, each -> -each.limit()),
        "no string is so long");
  }

  private @Nullable Clash items() {
    return counts(
        most(Keyword.MinItems.class, Keyword.MinItems::limit),
        most(Keyword.MaxItems.class, each -> -each.limit()),
        "no array has so many items");
  }

  /** Limits of one {@code contains}: another may speak of other items. */
  private @Nullable Clash contained() {
    for (Schema schema : parts) {
      Keyword.Contains contains = schema.get(Keyword.Contains.class);
      Place min = schema.place().get("minContains");
      Place max = schema.place().get("maxContains");
      if (contains != null
          && contains.max() != null
          && contains.max() < contains.min()
          && max != null) {
        String least = "'minContains' " + contains.min();
        return new Clash(
            max,
            min == null ? max : min,
            "'maxContains' "
                + contains.max()
                + " excludes "
                + (min == null ? "'contains', which asks for one" : least)
                + ": no array has so many such items");
      }
    }
    return null;
  }

  /** Whether no multiple is between two bounds of one schema. */
  private @Nullable Clash steps() {
    for (Schema schema : parts) {
      Keyword.MultipleOf step = schema.get(Keyword.MultipleOf.class);
      Keyword.Minimum min = schema.get(Keyword.Minimum.class);
      Keyword.Maximum max = schema.get(Keyword.Maximum.class);
      if (step != null && min != null && max != null && hasNoMultiple(step.divisor(), min, max)) {
        return new Clash(
            schema.at(step),
            schema.at(max),
            "no multiple of "
                + step.divisor().toPlainString()
                + " is from "
                + min.limit().toPlainString()
                + " to "
                + max.limit().toPlainString());
      }
    }
    return null;
  }

  private static boolean hasNoMultiple(BigDecimal step, Keyword.Minimum min, Keyword.Maximum max) {
    boolean small =
        Stream.of(step, min.limit(), max.limit()).allMatch(each -> Math.abs(each.scale()) < 40);
    if (!small || max.limit().subtract(min.limit()).compareTo(step) > 0) {
      return false;
    }
    BigDecimal rest = min.limit().remainder(step);
    BigDecimal up = rest.signum() < 0 ? rest.negate() : step.subtract(rest);
    boolean fits = rest.signum() == 0 && !min.exclusive();
    BigDecimal least = fits ? min.limit() : min.limit().add(up);
    int order = least.compareTo(max.limit());
    return order > 0 || order == 0 && max.exclusive();
  }

  private @Nullable Clash properties() {
    Count max = most(Keyword.MaxProperties.class, each -> -each.limit());
    Clash found =
        counts(
            most(Keyword.MinProperties.class, Keyword.MinProperties::limit),
            max,
            "no object has so many members");
    return found != null || max == null ? found : required(-max.weight(), max.bound());
  }

  private @Nullable Clash required(int most, Bound<?> max) {
    Set<String> names = new HashSet<>();
    Place last = null;
    for (Schema schema : parts) {
      Keyword.Required required = schema.get(Keyword.Required.class);
      if (required != null) {
        names.addAll(required.names());
        last = schema.at(required);
      }
    }
    return last == null || names.size() <= most
        ? null
        : new Clash(
            max.at(),
            last,
            "'"
                + max.at().key()
                + "' "
                + most
                + " excludes 'required', which names "
                + names.size()
                + " properties");
  }

  private record Count(int weight, Bound<?> bound) {}

  /** The keyword of a kind that weighs most. */
  private <K extends Keyword> @Nullable Count most(Class<K> kind, ToIntFunction<K> weight) {
    Count most = null;
    for (Schema schema : parts) {
      K keyword = schema.get(kind);
      if (keyword != null && (most == null || weight.applyAsInt(keyword) > most.weight())) {
        most = new Count(weight.applyAsInt(keyword), new Bound<>(keyword, schema.at(keyword)));
      }
    }
    return most;
  }

  private static @Nullable Clash counts(@Nullable Count min, @Nullable Count max, String why) {
    return min != null && max != null && min.weight() > -max.weight()
        ? clash(max.bound(), -max.weight(), min.bound(), min.weight(), why)
        : null;
  }

  private static Clash clash(Bound<?> max, Object most, Bound<?> min, Object least, String why) {
    String upper = "'" + max.at().key() + "' " + most;
    String lower = "'" + min.at().key() + "' " + least;
    return new Clash(max.at(), min.at(), upper + " excludes " + lower + ": " + why);
  }
}
