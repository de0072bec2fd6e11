package dev.armature.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.emit.GeneratedFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What no schema of a few lines shows: more code than a class holds, and faults of our own. */
class CompileFaultsTest {
  @Test
  void moreCodeThanAClassHoldsIsTold() {
    String names =
        IntStream.range(0, 40_000).mapToObj(i -> "\"n" + i + "\"").collect(Collectors.joining(","));
    LoadedSchema loaded =
        new SchemaCompiler(1)
            .compile(
                SchemaSource.text(
                    "s.json", "{\"required\":[" + names + "]}", CompileOptions.DEFAULT));

    assertThat(loaded.isLoaded()).isFalse();
    assertThat(told(loaded))
        .containsExactly(
            "s.json:1:1 compile/too-large: this schema needs more code than Java allows");
  }

  @Test
  void anExceptionOfOurOwnIsADefectWithItsPlace() {
    Attempt attempt = new Attempt("s.json");
    Object nothing =
        attempt.guard(
            () -> {
              throw new IllegalStateException("no such rule");
            });

    assertThat(nothing).isNull();
    assertThat(told(attempt.result()))
        .singleElement()
        .asString()
        .startsWith("s.json:1:1 compile/defect: a defect of Armature: ")
        .contains("IllegalStateException: no such rule at dev.armature.generator.compile.");
  }

  @Test
  void codeThatJavaRefusesIsADefectWithItsWords() {
    GeneratedFile wrong =
        new GeneratedFile("p/Wrong.java", "package p; class Wrong { Nowhere x; }");
    JavaUnit unit = new JavaUnit("p", List.of(wrong));
    Attempt attempt = new Attempt("s.json");
    attempt.rejected(Javac.ofThisJava().compile(List.of(unit)).get(unit).complaint());

    assertThat(told(attempt.result()))
        .singleElement()
        .asString()
        .startsWith("s.json:1:1 compile/defect: a defect of Armature: javac: cannot find symbol");
  }

  private static List<String> told(LoadedSchema loaded) {
    return loaded.diagnostics().all().stream()
        .map((Diagnostic each) -> each.span() + " " + each.code() + ": " + each.message())
        .toList();
  }
}
