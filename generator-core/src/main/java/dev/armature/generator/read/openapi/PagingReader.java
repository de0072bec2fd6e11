package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Paging;
import dev.armature.generator.ir.Paging.Key;
import dev.armature.generator.ir.Paging.Kind;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@code x-armature} says of the pages of an operation. */
final class PagingReader {
  private static final Map<Kind, Set<Key>> NEEDED =
      Map.of(
          Kind.CURSOR, EnumSet.of(Key.PARAMETER, Key.NEXT),
          Kind.OFFSET, EnumSet.of(Key.PARAMETER),
          Kind.PAGE, EnumSet.of(Key.PARAMETER),
          Kind.LINK, EnumSet.noneOf(Key.class));
  private static final Map<Kind, Set<Key>> TAKEN =
      Map.of(
          Kind.CURSOR, EnumSet.of(Key.KIND, Key.PARAMETER, Key.NEXT, Key.ITEMS),
          Kind.OFFSET, EnumSet.of(Key.KIND, Key.PARAMETER, Key.LIMIT, Key.ITEMS),
          Kind.PAGE, EnumSet.of(Key.KIND, Key.PARAMETER, Key.LIMIT, Key.FIRST, Key.ITEMS),
          Kind.LINK, EnumSet.of(Key.KIND, Key.ITEMS));

  private static final int MOST_NAMES = 10;

  private final Contract contract;
  private final List<ParameterReader.Parameter> parameters;
  private boolean wrong;

  PagingReader(Contract contract, List<ParameterReader.Parameter> parameters) {
    this.contract = contract;
    this.parameters = parameters;
  }

  /** That of the operation at a place; null when it says nothing, or something wrong. */
  @Nullable Paging read(Place operation) {
    Place extension = operation.get("x-armature");
    boolean given = extension != null && extension.isObject();
    Place at = given ? contract.fields().object(extension, "paging") : null;
    if (at == null) {
      return null;
    }
    Kind kind = kind(at);
    if (kind == null) {
      return null;
    }
    Map<Key, Origin> places = places(at, kind);
    Paging paging =
        new Paging(
            kind,
            parameter(at, Key.PARAMETER),
            parameter(at, Key.LIMIT),
            kind == Kind.PAGE ? first(at) : null,
            path(at, Key.NEXT),
            path(at, Key.ITEMS),
            places);
    return wrong ? null : paging;
  }

  private @Nullable Kind kind(Place at) {
    Place written = at.get("kind");
    String text = written == null ? null : written.text();
    for (Kind kind : Kind.values()) {
      if (word(kind).equals(text)) {
        return kind;
      }
    }
    invalid(written == null ? at : written, "'kind' takes cursor, offset, page or link", null);
    return null;
  }

  private Map<Key, Origin> places(Place at, Kind kind) {
    Map<Key, Origin> places = new EnumMap<>(Key.class);
    for (Key key : Key.values()) {
      Place written = at.get(word(key));
      if (written != null) {
        places.put(key, Origins.of(written));
      }
      if (written != null && !TAKEN.get(kind).contains(key)) {
        String none = "'" + word(key) + "' says nothing of pages of kind " + word(kind);
        invalid(written, none, "remove it");
      } else if (written == null && NEEDED.get(kind).contains(key)) {
        String what = key == Key.NEXT ? "member of the answer" : "parameter";
        String missing = "'" + word(key) + "' is missing: the " + what + " with the ";
        invalid(at, missing + (kind == Kind.PAGE ? "number of a page" : word(kind)), null);
      }
    }
    return places;
  }

  private @Nullable Integer parameter(Place at, Key key) {
    Place written = at.get(word(key));
    if (written == null) {
      return null;
    }
    for (int i = 0; i < parameters.size(); i++) {
      ParameterReader.Parameter each = parameters.get(i);
      if (each.in() != Location.PATH && each.input().name().equals(written.text())) {
        return i;
      }
    }
    List<String> all =
        parameters.stream()
            .filter(each -> each.in() != Location.PATH)
            .map(each -> each.input().name())
            .limit(MOST_NAMES)
            .toList();
    String help = all.isEmpty() ? "it has none" : "it has " + String.join(", ", all);
    invalid(written, "the operation has no such parameter outside its path", help);
    return null;
  }

  private @Nullable Integer first(Place at) {
    Place written = at.get(word(Key.FIRST));
    if (written == null) {
      return null;
    }
    if (written.node() instanceof Node.NumberNode number
        && number.literal().matches("[0-9]{1,9}")) {
      return Integer.parseInt(number.literal());
    }
    invalid(written, "'first' takes a whole number of at least 0", null);
    return null;
  }

  /** A member, or a JSON Pointer to a member of a member. */
  private List<String> path(Place at, Key key) {
    Place written = at.get(word(key));
    String text = written == null ? null : written.text();
    if (written == null) {
      return List.of();
    }
    try {
      if (text != null && !text.isEmpty()) {
        return text.startsWith("/") ? JsonPointer.parse(text).tokens() : List.of(text);
      }
    } catch (IllegalArgumentException malformed) {
      // Reported below, as no name at all is.
    }
    invalid(written, "'" + word(key) + "' takes a member, or a JSON Pointer to one", null);
    return List.of();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void invalid(Place at, String message, @Nullable String help) {
    wrong = true;
    contract.findings().error("contract/paging", at.span(), message, help);
  }
}
