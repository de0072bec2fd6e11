package dev.armature.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryOutputTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;

  @Test
  void onlyChangedFilesAreTouched() throws Exception {
    Path root = temp.resolve("out");
    write(root, "a/A.java", "1", "b/B.java", "2");
    Map<String, Object> before = age(root);
    OutputReport report = write(root, "a/A.java", "1", "b/B.java", "3", "C.java", "4");
    assertThat(report.created()).containsExactly("C.java");
    assertThat(report.updated()).containsExactly("b/B.java");
    assertThat(report.unchanged()).containsExactly("a/A.java");
    assertThat(identity(root.resolve("a/A.java"))).isEqualTo(before.get("a/A.java"));
    assertThat(root.resolve("b/B.java")).hasContent("3");
  }

  @Test
  void aSecondEqualRunTouchesNothingAtAll() throws Exception {
    Path root = temp.resolve("out");
    write(root, "a/A.java", "1", "b/B.java", "2");
    Map<String, Object> before = age(root);
    assertThat(write(root, "a/A.java", "1", "b/B.java", "2").upToDate()).isTrue();
    assertThat(identities(root)).isEqualTo(before);
  }

  @Test
  void orphansGoWithTheirEmptyFoldersUnlessEdited() throws Exception {
    Path root = temp.resolve("out");
    write(root, "a/b/A.java", "1", "a/B.java", "2", "c/C.java", "3");
    Files.writeString(root.resolve("a/Mine.java"), "mine");
    Files.writeString(root.resolve("c/C.java"), "edited");
    OutputReport report = write(root, "D.java", "4");
    assertThat(report.deleted()).containsExactly("a/B.java", "a/b/A.java");
    assertThat(report.kept()).containsExactly("c/C.java");
    assertThat(files(root)).containsExactly("D.java", "a/Mine.java", "c/C.java");
    assertThat(root.resolve("a/b")).doesNotExist();
    assertThat(write(root, "D.java", "4").kept()).containsExactly("c/C.java");
  }

  @Test
  void twoExecutionsShareAFolderButNoFile() throws Exception {
    write(temp, "A.java", "1");
    DirectoryOutput other = new DirectoryOutput(temp, "other");
    other.write(List.of(new GeneratedFile("B.java", "2")));
    assertThat(files(temp)).containsExactly("A.java", "B.java");
    assertThatThrownBy(() -> other.write(List.of(new GeneratedFile("a.java", "2"))))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("'main'")
        .extracting("code")
        .isEqualTo(OutputException.OWNED);
    assertThat(files(temp)).containsExactly("A.java", "B.java");
  }

  @Test
  void aFailureLeavesTheFolderAsItWas() throws Exception {
    Path root = temp.resolve("out");
    write(root, "a/A.java", "1", "b/B.java", "2", "z/Z.java", "3");
    Files.delete(root.resolve("z/Z.java"));
    Files.createDirectories(root.resolve("z/Z.java/inside"));
    Map<String, Object> before = age(root);
    assertThatThrownBy(() -> write(root, "a/A.java", "new", "n/N.java", "new", "z/Z.java", "3"))
        .isInstanceOf(OutputException.class)
        .extracting("code")
        .isEqualTo(OutputException.IO);
    Map<String, Object> after = identities(root);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.get("a/A.java")).isEqualTo(before.get("a/A.java"));
    assertThat(after.get("b/B.java")).isEqualTo(before.get("b/B.java"));
    assertThat(root.resolve("a/A.java")).hasContent("1");
  }

  @Test
  void aFailureCreatesNoFolder() throws Exception {
    Path blocked = Files.writeString(temp.resolve("file"), "x");
    assertThatThrownBy(() -> write(blocked.resolve("out"), "A.java", "1"))
        .isInstanceOf(OutputException.class);
    assertThat(files(temp)).containsExactly("file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../A",
        "a/../../A",
        "/A",
        "a//A",
        "",
        ".",
        "a/./A",
        "a\\A",
        "C:A",
        "a/con.java",
        "AUX",
        "a./A",
        "a /A",
        "a\nA",
        "a\u0000",
        ".armature/main.manifest",
        ".ARMATURE/x",
        "a/"
      })
  void unsafePathsAreRefused(String path) {
    assertThatThrownBy(() -> write(temp, "Good.java", "1", path, "2"))
        .isInstanceOf(OutputException.class)
        .extracting("code")
        .isEqualTo(OutputException.UNSAFE_PATH);
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void pathsThatDifferOnlyInCaseAreRefused() {
    for (String path : List.of("A/b.java", "a/B.JAVA", "a/b.java/c")) {
      assertThatThrownBy(() -> write(temp, "a/b.java", "1", path, "2"))
          .isInstanceOf(OutputException.class)
          .extracting("code")
          .isEqualTo(OutputException.PATH_CLASH);
    }
  }

  @Test
  void symbolicLinksDoNotLeadOut() throws Exception {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Path root = Files.createDirectory(temp.resolve("out"));
    Files.createSymbolicLink(root.resolve("a"), outside);
    assertThatThrownBy(() -> write(root, "a/x/A.java", "1"))
        .isInstanceOf(OutputException.class)
        .extracting("code")
        .isEqualTo(OutputException.UNSAFE_PATH);
    assertThat(outside).isEmptyDirectory();
    Path target = Files.writeString(outside.resolve("T"), "1");
    Files.createSymbolicLink(root.resolve("B.java"), target);
    write(root, "B.java", "2");
    assertThat(target).hasContent("1");
    assertThat(root.resolve("B.java")).hasContent("2");
  }

  @Test
  void aHostileManifestDeletesNothingOutside() throws Exception {
    Path root = temp.resolve("out");
    Path victim = Files.writeString(temp.resolve("victim"), "x");
    write(root, "A.java", "1");
    String line = Manifest.sha256("x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Path manifest = root.resolve(".armature/main.manifest");
    Files.writeString(manifest, Files.readString(manifest) + line + " ../victim\nnonsense\n");
    write(root, "A.java", "2");
    assertThat(victim).exists();
  }

  @Test
  void checkingSaysWhatWouldHappenAndChangesNothing() throws Exception {
    Path root = temp.resolve("out");
    write(root, "A.java", "1", "B.java", "2", "C.java", "3");
    Map<String, Object> before = age(root);
    OutputReport report =
        new CheckOutput(root, "main").write(of("A.java", "1", "B.java", "x", "D.java", "4"));
    assertThat(report.upToDate()).isFalse();
    assertThat(report.created()).containsExactly("D.java");
    assertThat(report.updated()).containsExactly("B.java");
    assertThat(report.deleted()).containsExactly("C.java");
    assertThat(identities(root)).isEqualTo(before);
    CheckOutput nowhere = new CheckOutput(temp.resolve("none"), "main");
    assertThat(nowhere.write(of("A.java", "1")).created()).hasSize(1);
    assertThat(temp.resolve("none")).doesNotExist();
  }

  @Test
  void memoryFollowsTheSameRules() throws Exception {
    MemoryOutput memory = new MemoryOutput();
    memory.write(of("A.java", "1", "B.java", "2"));
    OutputReport report = memory.write(of("A.java", "1", "C.java", "3"));
    assertThat(report.unchanged()).containsExactly("A.java");
    assertThat(report.deleted()).containsExactly("B.java");
    assertThat(memory.files()).containsOnlyKeys("A.java", "C.java");
    assertThatThrownBy(() -> memory.write(of("../A", "1"))).isInstanceOf(OutputException.class);
  }

  private static OutputReport write(Path root, String... pathsAndTexts) throws OutputException {
    return new DirectoryOutput(root, "main").write(of(pathsAndTexts));
  }

  private static List<GeneratedFile> of(String... pathsAndTexts) {
    List<GeneratedFile> files = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.add(new GeneratedFile(pathsAndTexts[i], pathsAndTexts[i + 1]));
    }
    return files;
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .filter(f -> !f.startsWith(".armature/"))
          .sorted()
          .toList();
    }
  }

  /** Makes everything old, so that any write shows. */
  private static Map<String, Object> age(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.toList()) {
        Files.setLastModifiedTime(each, LONG_AGO);
      }
    }
    return identities(root);
  }

  private static Map<String, Object> identities(Path root) throws IOException {
    Map<String, Object> identities = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.toList()) {
        identities.put(root.relativize(each).toString(), identity(each));
      }
    }
    return identities;
  }

  private static Object identity(Path file) throws IOException {
    Map<String, Object> all = Files.readAttributes(file, "fileKey,lastModifiedTime,isDirectory");
    return all.toString();
  }
}
