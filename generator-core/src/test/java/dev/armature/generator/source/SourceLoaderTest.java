package dev.armature.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLoaderTest {
  @TempDir Path temp;

  private final SourceLoader loader = new SourceLoader(Limits.DEFAULT);

  @Test
  void filesAreReadOnceAndRemembered() throws Exception {
    Path root = write("api/root.yaml", "a: 1");
    Path part = write("shared/part é.json", "{}");
    Document document = loader.loadFile(root);
    URI ref = document.file().uri().resolve("../shared/part%20%C3%A9.json#/x");
    Document loaded = loader.load(ref, document.root().span());
    assertThat(loader.load(part.toUri(), Span.NONE)).isSameAs(loaded);
    assertThat(loader.load(root.toUri(), Span.NONE)).isSameAs(document);
    assertThat(loader.inputs())
        .extracting(InputFile::uri)
        .containsExactly(document.file().uri(), loaded.file().uri());
    assertThat(loader.inputs().get(1).sha256())
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    assertThat(loaded.file().name()).isEqualTo(part.toString());
  }

  @Test
  void namesAreAsTheUserWouldWriteThem() {
    FileNames names = FileNames.relativeTo(Path.of("api", "root.yaml"));
    assertThat(names.name(Path.of("api", "x", "y.json").toAbsolutePath()))
        .isEqualTo(Path.of("api", "x", "y.json").toString());
    assertThat(FileNames.relativeTo(Path.of("root.yaml")).name(Path.of("y.json")))
        .isEqualTo("y.json");
  }

  @Test
  void whatCannotBeReadIsOneProblem() throws Exception {
    assertProblem(() -> loader.loadFile(temp), SourceCodes.NOT_A_FILE);
    assertProblem(() -> loader.loadFile(temp.resolve("none")), SourceCodes.MISSING_FILE);
    assertProblem(() -> loader.loadFile(write("e.yaml", "")), SourceCodes.EMPTY);
    assertProblem(() -> loader.loadFile(write("s.json", " \n\t")), SourceCodes.EMPTY);
    byte[] binary = {0x7f, 'E', 'L', 'F', 0, 1, 2};
    assertProblem(() -> loader.loadBytes("b", URI.create("x:b"), binary), SourceCodes.BINARY);
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertProblem(() -> loader.loadStream("<stdin>", broken), SourceCodes.UNREADABLE);
  }

  @Test
  void problemsWithAReferredFileStandAtTheReference() throws Exception {
    Document root = loader.loadFile(write("root.yaml", "\n  a: 1"));
    Span place = root.root().span();
    URI missing = root.file().uri().resolve("none.yaml");
    SourceException e =
        catchThrowableOfType(SourceException.class, () -> loader.load(missing, place));
    assertThat(e.problems().get(0).span()).isEqualTo(place);
    assertThat(e.problems().get(0).message()).contains("none.yaml");
    URI broken = write("broken.yaml", "a: [").toUri();
    SourceException in =
        catchThrowableOfType(SourceException.class, () -> loader.load(broken, place));
    assertThat(in.problems().get(0).span().file().name()).endsWith("broken.yaml");
    SourceException again =
        catchThrowableOfType(SourceException.class, () -> loader.load(broken, place));
    assertThat(again).isSameAs(in);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:1/x", "https://h/x", "ftp://h/x", "jar:file:/x!/y", "x:y"})
  void theNetworkIsRefused(String uri) {
    SourceException e =
        catchThrowableOfType(SourceException.class, () -> loader.load(URI.create(uri), Span.NONE));
    assertThat(e.problems().get(0).code()).isEqualTo(SourceCodes.REMOTE);
    assertThat(e.problems().get(0).help().contains("save the document"))
        .isEqualTo(uri.startsWith("http"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file://host/x", "file:///a%00b", "file:x", "file:///dev/null", "file:///"})
  void oddFileUrisAreProblems(String uri) {
    SourceException e =
        catchThrowableOfType(SourceException.class, () -> loader.load(URI.create(uri), Span.NONE));
    assertThat(e.problems()).hasSize(1);
  }

  @Test
  void remoteDocumentsAreReadWhenAllowed() throws Exception {
    SourceLoader remote = new SourceLoader(Limits.DEFAULT, (uri, max) -> "a: 1".getBytes("UTF-8"));
    Document document = remote.load(URI.create("https://h/a/../x.yaml#/y"), Span.NONE);
    assertThat(document.file().uri()).hasToString("https://h/x.yaml");
  }

  @Test
  void tooLargeFilesAreRefusedUnread() throws Exception {
    Path huge = temp.resolve("huge.yaml");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    SourceException e = catchThrowableOfType(SourceException.class, () -> loader.loadFile(huge));
    assertThat(e.problems().get(0).code()).isEqualTo(SourceCodes.TOO_LARGE);
    assertThat(e.problems().get(0).message()).contains("32 MB");
    assertThat(e.problems().get(0).help()).contains("--max-input");
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertProblem(() -> loader.loadStream("<stdin>", endless), SourceCodes.TOO_LARGE);
  }

  @Test
  void allFilesTogetherHaveALimit() throws Exception {
    SourceLoader small = new SourceLoader(new Limits(10, 15, 500, 1000, 1000));
    small.loadFile(write("a.yaml", "a: 1234567"));
    assertProblem(() -> small.loadFile(write("b.yaml", "a: 1234567")), SourceCodes.TOO_LARGE);
    SourceLoader few = new SourceLoader(new Limits(100, 100, 500, 4, 1000));
    few.loadFile(write("c.yaml", "[1, 2]"));
    assertProblem(() -> few.loadFile(write("d.yaml", "[1, 2]")), SourceCodes.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void byteOrderMarksAreUnderstood(String charset) throws Exception {
    byte[] bytes = "\ufeffé: 1".getBytes(Charset.forName(charset));
    Document document = loader.loadBytes("x", URI.create("x:" + charset), bytes);
    assertThat(((Node.ObjectNode) document.root()).members().get(0).key()).isEqualTo("é");
    assertThat(document.root().span()).hasToString("x:1:1");
  }

  @Test
  void invalidUtf8IsReportedAtItsPlace() {
    byte[] bytes = "é: 1\nab: \ufffd ?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    SourceException e =
        catchThrowableOfType(
            SourceException.class, () -> loader.loadBytes("x", URI.create("x:y"), bytes));
    assertThat(e.problems().get(0).code()).isEqualTo(SourceCodes.ENCODING);
    assertThat(e.problems().get(0).span()).hasToString("x:2:7");
    assertThat(e.problems().get(0).message()).contains("0xFF");
  }

  @Test
  void streamsAreReadRelativeToTheWorkingDirectory() throws Exception {
    InputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
    Document document = loader.loadStream("<stdin>", in);
    assertThat(document.file().name()).isEqualTo("<stdin>");
    assertThat(document.file().uri().resolve("x").getPath())
        .isEqualTo(Path.of("x").toAbsolutePath().toUri().getPath());
  }

  private static void assertProblem(ThrowingCallable action, String code) {
    SourceException e = catchThrowableOfType(SourceException.class, action);
    assertThat(e.problems()).singleElement().extracting(SourceProblem::code).isEqualTo(code);
    assertThat(e.problems().get(0).help()).isNotBlank();
  }

  private Path write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void pathsDoNotDependOnWhereTheContractLies() throws Exception {
    Path root = Files.writeString(temp.resolve("root.yaml"), "{}");
    Path part = Files.createDirectories(temp.resolve("parts")).resolve("part.yaml");
    Files.writeString(part, "{}");

    SourceFile file = loader.loadFile(root).file();
    SourceFile other = loader.load(part.toUri(), Span.NONE).file();

    assertThat(file.name()).isEqualTo(root.toString());
    assertThat(file.path()).isEqualTo("root.yaml");
    assertThat(other.path()).isEqualTo("parts/part.yaml");
  }
}
