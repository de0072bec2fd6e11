package dev.armature.runtime.spring;

import dev.armature.runtime.config.ConfigDocument;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * The service's configuration as an application's properties tell it: {@code armature.server.limits
 * .maxBodySize} is {@code server.limits.maxBodySize}. Environment variables are those of the
 * service's configuration, which knows them without guessing where words begin.
 */
final class EnvironmentDocument {
  private static final String PREFIX = "armature.";
  private static final String VARIABLES = "ARMATURE_";
  private static final String NAME = "armature.*";

  private EnvironmentDocument() {}

  static ConfigDocument of(ConfigurableEnvironment environment) {
    PropertyTree tree = new PropertyTree();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> listed
          && !(source instanceof SystemEnvironmentPropertySource)) {
        for (String name : listed.getPropertyNames()) {
          put(name, environment, tree);
        }
      }
    }
    return ConfigDocument.parse(NAME, tree.yaml(), variables(environment));
  }

  private static void put(String name, ConfigurableEnvironment environment, PropertyTree tree) {
    if (!name.startsWith(PREFIX)) {
      return;
    }
    ConfigurationPropertyName parsed = ConfigurationPropertyName.adapt(name, '.');
    String value = environment.getProperty(name);
    if (value != null && !parsed.getElement(1, Form.ORIGINAL).equals("spring")) {
      tree.put(parsed, value);
    }
  }

  private static Map<String, String> variables(ConfigurableEnvironment environment) {
    PropertySource<?> source =
        environment
            .getPropertySources()
            .get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    Map<String, String> variables = new TreeMap<>();
    if (source instanceof EnumerablePropertySource<?> listed) {
      for (String name : listed.getPropertyNames()) {
        Object value = listed.getProperty(name);
        if (name.startsWith(VARIABLES) && !name.startsWith("ARMATURE_SPRING_") && value != null) {
          variables.put(name, value.toString());
        }
      }
    }
    return variables;
  }
}
