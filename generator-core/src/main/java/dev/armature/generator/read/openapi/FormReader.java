package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.HttpBinding.FormMember;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /** The members of a body that are not spelled in style form and exploded. */
  List<FormMember> members(Place body) {
    Place contents = body.get("content");
    Place written = contents == null ? null : contents.get("application/x-www-form-urlencoded");
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

  /** OpenAPI 3.1.1 4.8.15.2: what says how it is spelled wins over the media type. */
  private boolean isJson(Place encoding) {
    String type = contract.fields().text(encoding, "contentType");
    if (type == null) {
      return false;
    }
    String plain = type.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").trim();
    boolean spelled = SPELLING.stream().anyMatch(key -> encoding.get(key) != null);
    boolean json = plain.equals("application/json") || plain.endsWith("+json");
    if (spelled) {
      contract.warn(
          encoding,
          "'contentType' says nothing beside 'style', 'explode' or 'allowReserved'",
          null);
    } else if (!json && !plain.equals("text/plain")) {
      contract.warn(
          encoding,
          "a member of a form cannot be '" + type + "'; read as plain text",
          "say 'application/json', or send a body of another media type");
    }
    return json && !spelled;
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
