package dev.armature.runtime.spring;

import dev.armature.runtime.config.ConfiguredService;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Shows the service's health in the actuator. */
@AutoConfiguration(after = ArmatureAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(ConfiguredService.class)
public class ArmatureHealthAutoConfiguration {
  /** Creates it; Spring does. */
  public ArmatureHealthAutoConfiguration() {}

  @Bean
  HealthIndicator armatureHealthIndicator(ConfiguredService service) {
    return new HealthChecks(service.health());
  }
}
