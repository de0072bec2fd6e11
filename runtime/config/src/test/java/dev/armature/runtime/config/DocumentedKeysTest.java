package dev.armature.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page for users names every key of the published schema, and no other. */
class DocumentedKeysTest {
  private static final Path PAGE = Path.of("../../docs/configuration.md");
  private static final String SCHEMES = "infrastructure.security.schemes.*.";
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void pageAndSchemaHaveTheSameKeys() throws IOException {
    Set<String> published = new TreeSet<>();
    try (InputStream in = ServiceConfig.class.getResourceAsStream("armature-config.schema.json")) {
      leaves(JsonMapper.shared().readTree(in), "", published);
    }
    assertThat(documented()).isEqualTo(published);
  }

  private static Set<String> documented() throws IOException {
    Set<String> keys = new TreeSet<>();
    String page = Files.readString(PAGE);
    String section = page.substring(page.indexOf("\n## Keys\n"));
    for (String line : section.substring(0, section.indexOf("\n## ", 1)).lines().toList()) {
      if (line.startsWith("| `")) {
        String last = "";
        Matcher name = NAME.matcher(line.substring(0, line.indexOf('|', 1)));
        while (name.find()) {
          last = full(name.group(1), last);
          keys.add(last);
        }
      }
    }
    return keys;
  }

  /** A name that starts with a dot stands beside the one before it. */
  private static String full(String name, String before) {
    if (name.startsWith(".")) {
      return before.substring(0, before.lastIndexOf('.')) + name;
    }
    String key = name.replaceAll("<[a-z]+>", "*");
    return key.matches("(apiKey|basic|jwt)\\..*") ? SCHEMES + key : key;
  }

  private static void leaves(JsonNode schema, String path, Set<String> into) {
    JsonNode items = schema.path("items");
    JsonNode named = schema.path("additionalProperties");
    if (schema.path("description").asString("").contains("Not installed yet")) {
      return;
    }
    if (schema.has("properties")) {
      String prefix = path.isEmpty() ? "" : path + ".";
      schema
          .path("properties")
          .properties()
          .forEach(each -> leaves(each.getValue(), prefix + each.getKey(), into));
    } else if (named.isObject()) {
      leaves(named, path + ".*", into);
    } else if (items.has("properties")) {
      leaves(items, path + "[]", into);
    } else {
      into.add(path);
    }
  }
}
