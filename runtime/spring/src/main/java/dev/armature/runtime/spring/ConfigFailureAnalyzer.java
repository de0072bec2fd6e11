package dev.armature.runtime.spring;

import dev.armature.runtime.config.ConfigException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with a configuration instead of where it was found. */
public final class ConfigFailureAnalyzer extends AbstractFailureAnalyzer<ConfigException> {
  /** Creates it; Spring Boot does. */
  public ConfigFailureAnalyzer() {}

  @Override
  protected FailureAnalysis analyze(Throwable failure, ConfigException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()), "Correct the properties under armature.", cause);
  }
}
