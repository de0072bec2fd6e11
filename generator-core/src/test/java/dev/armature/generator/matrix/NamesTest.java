package dev.armature.generator.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything in a contract may be called like what generated code declares. */
class NamesTest {
  @TempDir Path folder;

  @Test
  void everythingCompilesUnderEveryName() throws Exception {
    List<String> names = HostileNames.all();
    assertThat(names).contains("entry", "other", "seen", "present", "field", "in", "out", "value");
    Generated generated = new Generated();
    generated.add(NamedContract.of(names), "named", folder);
    assertThat(generated.compile().loadClass("named.server.MatrixRouter")).isNotNull();
  }
}
