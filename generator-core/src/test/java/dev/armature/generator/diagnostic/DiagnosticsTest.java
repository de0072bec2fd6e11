package dev.armature.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.SourceParser;
import dev.armature.generator.source.Span;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  @Test
  void equalFindingsCountOnce() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error("source/syntax", Span.NONE, "m", null);
    diagnostics.error("source/syntax", Span.NONE, "m", null);
    assertThat(diagnostics.all()).hasSize(1);
    assertThat(diagnostics.count()).isEqualTo(1);
  }

  @Test
  void aFloodIsCountedButNotKept() {
    Diagnostics diagnostics = new Diagnostics();
    for (int i = 0; i < 20_000; i++) {
      diagnostics.warning("source/syntax", Span.NONE, "m" + i, null);
    }
    diagnostics.error("source/syntax", Span.NONE, "late", null);
    assertThat(diagnostics.all()).hasSize(10_000);
    assertThat(diagnostics.count()).isEqualTo(20_001);
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void sourceProblemsKeepTheirRelatedPlaces() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("x.json", URI.create("x:y"), "{\"a\":1,\"a\":2}");
    try {
      new SourceParser(Limits.DEFAULT).parse(file);
    } catch (SourceException e) {
      diagnostics.report(e);
    }
    Diagnostic diagnostic = diagnostics.all().get(0);
    assertThat(diagnostic.code()).isEqualTo("source/duplicate-key");
    assertThat(diagnostic.related()).hasSize(1);
  }

  @Test
  void levelsAndOverridesApply() {
    SeverityPolicy strict = SeverityPolicy.of(SeverityPolicy.Level.STRICT);
    SeverityPolicy lenient = SeverityPolicy.of(SeverityPolicy.Level.LENIENT);
    SeverityPolicy own =
        new SeverityPolicy(
            SeverityPolicy.Level.STRICT,
            Map.of("x/a", Severity.NOTE, "source/syntax", Severity.NOTE),
            Set.of("x/b", "source/empty"));
    assertThat(weigh(strict, "x/a", Severity.WARNING)).isEqualTo(Severity.ERROR);
    assertThat(weigh(strict, "x/a", Severity.NOTE)).isEqualTo(Severity.NOTE);
    assertThat(weigh(lenient, "source/syntax", Severity.ERROR)).isEqualTo(Severity.ERROR);
    assertThat(weigh(own, "x/a", Severity.WARNING)).isEqualTo(Severity.NOTE);
    assertThat(weigh(own, "x/b", Severity.WARNING)).isNull();
    assertThat(weigh(own, "source/syntax", Severity.ERROR)).isEqualTo(Severity.ERROR);
    assertThat(weigh(own, "source/empty", Severity.ERROR)).isEqualTo(Severity.ERROR);
  }

  private static Severity weigh(SeverityPolicy policy, String code, Severity severity) {
    return policy.apply(new Diagnostic(code, severity, "m", Span.NONE, List.of(), null));
  }
}
