package dev.armature.runtime.schema;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints output units as JSON. */
final class OutputJson {
  private final StringBuilder out = new StringBuilder();

  private OutputJson() {}

  /** The format {@code basic}. */
  static String list(boolean valid, List<OutputUnit> units) {
    OutputJson json = new OutputJson();
    json.out.append("{\"valid\":").append(valid);
    json.children(valid, units, false);
    return json.out.append('}').toString();
  }

  /** The format {@code detailed}. */
  static String tree(OutputUnit root) {
    OutputJson json = new OutputJson();
    json.unit(root, true);
    return json.out.toString();
  }

  private void unit(OutputUnit unit, boolean deep) {
    out.append("{\"valid\":").append(unit.valid());
    member("keywordLocation", unit.keywordLocation());
    if (!unit.absoluteKeywordLocation().isEmpty()) {
      member("absoluteKeywordLocation", unit.absoluteKeywordLocation());
    }
    member("instanceLocation", unit.instanceLocation());
    member("error", unit.error());
    if (unit.annotation() != null) {
      out.append(",\"annotation\":").append(unit.annotation());
    }
    if (deep) {
      children(unit.valid(), unit.children(), true);
    }
    out.append('}');
  }

  private void children(boolean valid, List<OutputUnit> units, boolean deep) {
    if (units.isEmpty()) {
      return;
    }
    out.append(valid ? ",\"annotations\":[" : ",\"errors\":[");
    String separator = "";
    for (OutputUnit unit : units) {
      out.append(separator);
      unit(unit, deep);
      separator = ",";
    }
    out.append(']');
  }

  private void member(String name, @Nullable String text) {
    if (text != null) {
      out.append(",\"").append(name).append("\":\"");
      out.append(JsonStringEncoder.getInstance().quoteAsString(text)).append('"');
    }
  }
}
