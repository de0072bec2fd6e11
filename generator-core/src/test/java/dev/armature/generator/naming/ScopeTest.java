package dev.armature.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ScopeTest {
  @Test
  void repeatedNamesAreNumbered() {
    Scope scope = Scope.with("taken", "other_");
    assertThat(scope.add("taken")).isEqualTo("taken_");
    assertThat(scope.add("taken")).isEqualTo("taken__");
    assertThat(scope.add("taken")).isEqualTo("taken___");
    assertThat(scope.add("taken")).isEqualTo("taken_1");
    assertThat(scope.add("taken")).isEqualTo("taken_2");
    assertThat(scope.add("class")).isEqualTo("class_");
    assertThat(scope.add("other")).isEqualTo("other");
    assertThat(scope.add("other")).isEqualTo("other__");
  }

  @Test
  void innerScopesSeeTheOuterNamesOnly() {
    Scope scope = Scope.with();
    scope.add("a");
    Scope inner = scope.inner();
    assertThat(inner.add("a")).isEqualTo("a_");
    assertThat(scope.add("a")).isEqualTo("a_");
    assertThat(inner.add("a")).isEqualTo("a__");
  }

  @Test
  @Timeout(300)
  void oneNameMayBeWantedVeryOften() {
    Scope scope = Scope.with();
    String last = "";
    for (int i = 0; i < 200_000; i++) {
      last = scope.add("matches");
    }
    assertThat(last).isEqualTo("matches_199996");
  }
}
