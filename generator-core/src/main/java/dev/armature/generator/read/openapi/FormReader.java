package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.HttpBinding.FormMember;
import dev.armature.generator.ir.HttpBinding.PartHeaders;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.Outcome.HeaderField;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code encoding}: how the members of a form are spelled. */
final class FormReader {
  private static final Map<String, Style> STYLES =
      Map.of(
          "form", Style.FORM,
          "spaceDelimited", Style.SPACE_DELIMITED,
          "pipeDelimited", Style.PIPE_DELIMITED,
          "deepObject", Style.DEEP_OBJECT);

  private static final List<String> SPELLING = List.of("style", "explode", "allowReserved");

  private final Contract contract;

  FormReader(Contract contract) {
    this.contract = contract;
  }

  /** The members of a form that are not spelled in style form and exploded. */
  List<FormMember> members(@Nullable Place written) {
    Place form = written == null || !written.isObject() ? null : contract.follow(written);
    List<FormMember> members = new ArrayList<>();
    Place schema = form == null ? null : form.get("schema");
    EncodedNames names =
        schema == null ? null : new EncodedNames(contract, contract.types().schema(schema));
    for (Place at : form == null ? List.<Place>of() : contract.fields().members(form, "encoding")) {
      if (names != null) {
        names.check(at);
      }
      if (at.isObject() && isJson(at)) {
        members.add(new FormMember(at.key(), Style.JSON_CONTENT, true));
        continue;
      }
      Style style = at.isObject() ? style(at) : Style.FORM;
      boolean explode = at.isObject() && contract.fields().flag(at, "explode", style == Style.FORM);
      if (style == Style.DEEP_OBJECT) {
        members.add(new FormMember(at.key(), style, true));
      } else if (style != Style.FORM || !explode) {
        members.add(new FormMember(at.key(), style, explode));
      }
    }
    return members;
  }

  /** What is said of the members of a form in parts. */
  List<FormMember> parts(@Nullable Place form, FormFiles files) {
    List<FormMember> parts = new ArrayList<>();
    Place schema = form == null ? null : form.get("schema");
    EncodedNames names =
        schema == null ? null : new EncodedNames(contract, contract.types().schema(schema));
    for (Place at : form == null ? List.<Place>of() : contract.fields().members(form, "encoding")) {
      if (names != null) {
        names.check(at);
      }
      if (at.isObject()) {
        FormMember part = part(at, files.get(at.key()) != null);
        if (part != null) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** The headers of the parts of a form. */
  List<PartHeaders> headers(@Nullable Place form, Hint hint) {
    List<PartHeaders> parts = new ArrayList<>();
    for (Place at : form == null ? List.<Place>of() : contract.fields().members(form, "encoding")) {
      List<HeaderField> headers = at.isObject() ? ofPart(at, hint) : List.of();
      if (!headers.isEmpty()) {
        parts.add(new PartHeaders(at.key(), headers));
      }
    }
    return parts;
  }

  /** OpenAPI 3.1, 4.8.15.1: the media type is said by 'contentType'. */
  private List<HeaderField> ofPart(Place encoding, Hint hint) {
    HeaderReader headers = new HeaderReader(contract, Direction.REQUEST);
    List<HeaderField> all = new ArrayList<>();
    for (Place at : contract.fields().members(encoding, "headers")) {
      Place header = contract.follow(at);
      if (header != null && !at.key().equalsIgnoreCase("content-type")) {
        all.add(headers.read(at.key(), header, hint.then(encoding.key()).then(at.key())));
      }
    }
    return all;
  }

  private @Nullable FormMember part(Place at, boolean file) {
    boolean spelled = SPELLING.stream().anyMatch(key -> at.get(key) != null);
    String type = contract.fields().text(at, "contentType");
    if (file) {
      return type == null
          ? null
          : new FormMember(at.key(), Style.FORM, true, List.of(type.trim().split(" *, *")));
    }
    if (spelled) {
      Style style = style(at);
      boolean explode = contract.fields().flag(at, "explode", style == Style.FORM);
      return new FormMember(at.key(), style, style == Style.DEEP_OBJECT || explode);
    }
    boolean text = type != null && essence(type).startsWith("text/");
    return type != null && (isJsonType(type) || text)
        ? new FormMember(at.key(), text ? Style.FORM : Style.JSON_CONTENT, true)
        : otherType(at, type);
  }

  private @Nullable FormMember otherType(Place at, @Nullable String type) {
    if (type != null) {
      contract.warn(
          at,
          "a part that is no text cannot be '" + type + "'; read by its schema",
          "say 'application/json', or declare it as a text of format binary");
    }
    return null;
  }

  /** OpenAPI 3.1.1 4.8.15.2: what says how it is spelled wins over the media type. */
  private boolean isJson(Place encoding) {
    String type = contract.fields().text(encoding, "contentType");
    if (type == null) {
      return false;
    }
    boolean spelled = SPELLING.stream().anyMatch(key -> encoding.get(key) != null);
    boolean json = isJsonType(type);
    if (spelled) {
      contract.warn(
          encoding,
          "'contentType' says nothing beside 'style', 'explode' or 'allowReserved'",
          null);
    } else if (!json && !isPlain(type)) {
      contract.warn(
          encoding,
          "a member of a form cannot be '" + type + "'; read as plain text",
          "say 'application/json', or send a body of another media type");
    }
    return json && !spelled;
  }

  private static boolean isJsonType(String type) {
    String plain = essence(type);
    return plain.equals("application/json") || plain.endsWith("+json");
  }

  private static boolean isPlain(String type) {
    return essence(type).equals("text/plain");
  }

  private static String essence(String type) {
    return type.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").trim();
  }

  private Style style(Place encoding) {
    String text = contract.fields().text(encoding, "style");
    if (contract.isSwagger() && "tabDelimited".equals(text)) {
      return Style.TAB_DELIMITED;
    }
    Style style = STYLES.get(text == null ? "form" : text);
    if (style == null) {
      contract.warn(
          encoding, "'" + text + "' is no style of form members; read in style form", null);
    }
    return style == null ? Style.FORM : style;
  }
}
