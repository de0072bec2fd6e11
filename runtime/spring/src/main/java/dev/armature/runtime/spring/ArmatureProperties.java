package dev.armature.runtime.spring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code armature.spring}: what there is only in a Spring Boot application. All other keys under
 * {@code armature} are those of the service's configuration.
 *
 * @param path where the contracts are, {@code /api} for example; at their own paths unless set
 * @param assertedSchemes the security schemes for which Spring Security's word counts
 */
@ConfigurationProperties("armature.spring")
public record ArmatureProperties(
    @DefaultValue("") String path, @DefaultValue List<String> assertedSchemes) {
  /** Checks the path. */
  public ArmatureProperties {
    if (!path.isEmpty() && (!path.startsWith("/") || path.endsWith("/") || path.contains("*"))) {
      throw new IllegalArgumentException(
          "armature.spring.path starts with a slash and does not end with one: " + path);
    }
  }
}
