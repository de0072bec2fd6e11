package dev.armature.runtime.http.param;

import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonValue.JsonArray;
import dev.armature.runtime.json.JsonValue.JsonNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the members of an object as fields of a form, so that {@link Form} reads them back. */
public final class FormFields {
  private final List<Parameter> fields;
  private final @Nullable Parameter others;

  /**
   * The fields of a form.
   *
   * @param fields how members travel that are no texts
   */
  public FormFields(List<Parameter> fields) {
    this.fields = fields.stream().filter(each -> !each.others()).toList();
    this.others =
        fields.stream()
            .filter(each -> each.others() && !each.refusesOthers())
            .findFirst()
            .orElse(null);
  }

  /** Whether a member is a file, or several. */
  public boolean isFile(String member) {
    Parameter own = own(member);
    return own == null ? others != null && others.isFile() : own.isFile();
  }

  /**
   * The {@code name=value} pairs of a member, percent-encoded.
   *
   * @throws IllegalArgumentException when its style cannot say the value
   */
  public List<String> pairs(String member, JsonValue value) {
    if (value instanceof JsonNull) {
      return List.of();
    }
    Parameter own = own(member);
    boolean jsonItems = own != null && own.shape() == Parameter.Shape.JSON_ITEMS;
    if (jsonItems && value instanceof JsonArray list) {
      Parameter item = Parameter.field(member).json().build();
      return list.items().stream().flatMap(each -> written(item, each).stream()).toList();
    }
    return written(own == null ? usual(member, value) : own, value);
  }

  /** The whole form. */
  public String form(JsonValue.JsonObject value) {
    List<String> pairs = new ArrayList<>();
    value.members().forEach((name, member) -> pairs.addAll(pairs(name, member)));
    return String.join("&", pairs);
  }

  private @Nullable Parameter own(String member) {
    return fields.stream().filter(each -> each.name().equals(member)).findFirst().orElse(null);
  }

  private Parameter usual(String member, JsonValue value) {
    Parameter.Builder field = Parameter.field(member);
    if (others != null && others.isJson()) {
      return field.json().build();
    }
    return value instanceof JsonArray ? field.array().build() : field.build();
  }

  private static List<String> written(Parameter field, JsonValue value) {
    Pairs pairs = new Pairs(new ArrayList<>());
    new ParameterWriter(pairs).write(field, JsonCodecs.VALUE, value);
    return pairs.all();
  }

  private record Pairs(List<String> all) implements ParameterTarget {
    @Override
    public void path(String name, String raw) {
      all.add(raw);
    }

    @Override
    public void query(String pair) {
      all.add(pair);
    }

    @Override
    public void header(String name, String value) {
      all.add(value);
    }

    @Override
    public void cookie(String pair) {
      all.add(pair);
    }

    @Override
    public void field(String pair) {
      all.add(pair);
    }
  }
}
