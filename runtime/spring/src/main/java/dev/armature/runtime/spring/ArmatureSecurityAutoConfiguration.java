package dev.armature.runtime.spring;

import dev.armature.runtime.servlet.ContainerCallers;
import dev.armature.runtime.servlet.ThreadContext;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets the service know whom Spring Security has authenticated. */
@AutoConfiguration(before = ArmatureAutoConfiguration.class)
@ConditionalOnClass(SecurityContextHolder.class)
public class ArmatureSecurityAutoConfiguration {
  /** Creates it; Spring does. */
  public ArmatureSecurityAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  ContainerCallers armatureCallers() {
    return new SpringCallers();
  }

  @Bean
  ThreadContext armatureSecurityContext() {
    return new SecurityThreadContext();
  }
}
