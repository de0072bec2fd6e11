package dev.armature.runtime.spring;

import dev.armature.runtime.config.ConfiguredService;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Shows the service's metrics in Micrometer. */
@AutoConfiguration(after = ArmatureAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnBean(ConfiguredService.class)
public class ArmatureMetricsAutoConfiguration {
  /** Creates it; Spring does. */
  public ArmatureMetricsAutoConfiguration() {}

  @Bean
  MeterBinder armatureMeters(ConfiguredService service) {
    return new MeterSeries(service.registry());
  }
}
