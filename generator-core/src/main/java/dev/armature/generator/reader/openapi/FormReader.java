package dev.armature.generator.reader.openapi;

import dev.armature.generator.ir.HttpBinding.FormMember;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code encoding}: how the members of a form are spelled. */
final class FormReader {
  private static final Map<String, Style> STYLES =
      Map.of(
          "form", Style.FORM,
          "spaceDelimited", Style.SPACE_DELIMITED,
          "pipeDelimited", Style.PIPE_DELIMITED,
          "deepObject", Style.DEEP_OBJECT);

  private final Contract contract;

  FormReader(Contract contract) {
    this.contract = contract;
  }

  /** The members of a body that are not spelled in style form and exploded. */
  List<FormMember> members(Place body) {
    Place contents = body.get("content");
    Place form = contents == null ? null : contents.get("application/x-www-form-urlencoded");
    List<FormMember> members = new ArrayList<>();
    for (Place at : form == null ? List.<Place>of() : contract.fields().members(form, "encoding")) {
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

  private Style style(Place encoding) {
    String text = contract.fields().text(encoding, "style");
    Style style = STYLES.get(text == null ? "form" : text);
    if (style == null) {
      contract.warn(
          encoding, "'" + text + "' is no style of form members; read in style form", null);
    }
    return style == null ? Style.FORM : style;
  }
}
