package dev.armature.runtime.config;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML into nodes that know their places. */
final class YamlText {
  private YamlText() {}

  /** Null for an empty document, and when a problem was reported. */
  static @Nullable Node compose(String yaml, String name, Reading reading) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    try {
      return new Compose(settings).composeString(yaml).orElse(null);
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      reading.problemAt(
          mark == null ? 0 : mark.getLine() + 1,
          mark == null ? 0 : mark.getColumn() + 1,
          "syntax",
          "not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      reading.problemAt(1, 1, "syntax", "not YAML: " + e.getMessage());
    } catch (StackOverflowError e) {
      reading.problemAt(1, 1, "syntax", "not YAML: nested too deeply");
    }
    return null;
  }
}
