package dev.armature.generator.diagnostic;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place where configuration changes what a finding weighs. An override may raise or silence
 * what is no error; errors become weaker only where reading can go on without the part.
 *
 * @param level the run's level
 * @param overrides severity by code, from the configuration
 * @param silenced codes of warnings and notes not to show
 */
public record SeverityPolicy(Level level, Map<String, Severity> overrides, Set<String> silenced) {
  /** Severities as reported. */
  public static final SeverityPolicy DEFAULT = of(Level.DEFAULT);

  public SeverityPolicy {
    overrides = Map.copyOf(overrides);
    silenced = Set.copyOf(silenced);
  }

  /** A level without overrides. */
  public static SeverityPolicy of(Level level) {
    return new SeverityPolicy(level, Map.of(), Set.of());
  }

  /** How strict a run is. */
  public enum Level {
    /** Recoverable errors become warnings. */
    LENIENT,
    /** Severities as reported. */
    DEFAULT,
    /** Warnings become errors. */
    STRICT
  }

  /** What a finding weighs, or null if it is not to be shown. */
  @Nullable Severity apply(Diagnostic diagnostic) {
    String code = diagnostic.code();
    boolean fixed = diagnostic.severity() == Severity.ERROR && !Codes.isRecoverable(code);
    if (fixed) {
      return Severity.ERROR;
    }
    boolean mayBeSilent = diagnostic.severity() != Severity.ERROR;
    if (mayBeSilent && silenced.contains(code)) {
      return null;
    }
    Severity override = overrides.get(code);
    return override != null ? override : byLevel(diagnostic.severity());
  }

  private Severity byLevel(Severity severity) {
    if (level == Level.STRICT && severity == Severity.WARNING) {
      return Severity.ERROR;
    }
    if (level == Level.LENIENT && severity == Severity.ERROR) {
      return Severity.WARNING;
    }
    return severity;
  }
}
