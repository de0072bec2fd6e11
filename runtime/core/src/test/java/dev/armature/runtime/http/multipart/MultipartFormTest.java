package dev.armature.runtime.http.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonReaders;
import dev.armature.runtime.json.TextTape;
import dev.armature.runtime.json.Violations;
import dev.armature.runtime.limit.MultipartLimits;
import dev.armature.runtime.tape.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Forms in parts, up to the object that they are read into. */
final class MultipartFormTest {
  private static final Parameter TITLE = Parameter.field("title").build();
  private static final Parameter FILE = Parameter.field("file").file().build();
  private static final Parameter FILES = Parameter.field("files").file("image/*").array().build();
  private static final MultipartLimits LIMITS = new MultipartLimits(50, 1000, 1000);

  private static String part(String disposition, String content) {
    return "--x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
  }

  private static MultipartForm receive(List<Parameter> fields, String... parts) throws IOException {
    byte[] body = (String.join("", parts) + "--x--").getBytes(StandardCharsets.UTF_8);
    InputStream in = new ByteArrayInputStream(body);
    return MultipartForm.receive(
        in, "multipart/form-data; boundary=x", fields, LIMITS, claimed -> {});
  }

  /** What a decoder sees, files by their contents. */
  private static Map<String, String> members(MultipartForm form) throws IOException {
    TextTape tape = new TextTape();
    assertThat(form.read(tape)).isNull();
    JsonReader in = JsonReaders.STRICT.text(new Violations());
    in.reset(tape, "body", null);
    Map<String, String> members = new TreeMap<>();
    assertThat(in.beginObject()).isTrue();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      members.put(name, value(in));
    }
    return members;
  }

  private static String value(JsonReader in) throws IOException {
    FilePart file = new FilePartCodec().read(in);
    return file == null
        ? in.raw().toString()
        : new String(file.content().readAll(1 << 20), StandardCharsets.UTF_8);
  }

  @Test
  void filesBeforeFieldsAreKept() throws IOException {
    try (MultipartForm form =
        receive(List.of(TITLE, FILE), part("name=file", "abc"), part("name=title", "t"))) {
      assertThat(members(form)).containsEntry("file", "abc").containsKey("title");
      assertThat(members(form)).as("read once more").containsEntry("file", "abc");
    }
  }

  @Test
  void largeFilesGoToDisk() throws IOException {
    String large = "0123456789".repeat(20_000);
    MultipartForm form =
        receive(List.of(TITLE, FILE), part("name=file", large), part("name=title", "t"));
    FilePart file = file(form);
    assertThat(file.length()).isEqualTo(large.length());
    try (InputStream in = file.content().open(199_990)) {
      assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("0123456789");
    }
    form.close();
    assertThatThrownBy(() -> file.content().readAll(1 << 20)).isInstanceOf(IOException.class);
  }

  private static FilePart file(MultipartForm form) throws IOException {
    TextTape tape = new TextTape();
    assertThat(form.read(tape)).isNull();
    JsonReader in = JsonReaders.STRICT.text(new Violations());
    in.reset(tape, "body", null);
    in.beginObject();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      FilePart file = new FilePartCodec().read(in);
      if (file != null) {
        return file;
      }
    }
    throw new AssertionError("no file");
  }

  @Test
  void theLastFileIsOnItsWay() throws IOException {
    MultipartForm form =
        receive(List.of(TITLE, FILE), part("name=title", "t"), part("name=file", "abc"));
    FilePart file = file(form);
    assertThat(file.length()).isEqualTo(-1);
    assertThat(file.content().readAll(10)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
  }

  @Test
  void aFileIsNotTheLastWhileMoreMayCome() throws IOException {
    List<Parameter> open = List.of(FILE, Parameter.otherFields().build());
    assertThat(file(receive(open, part("name=file", "abc"))).length()).isEqualTo(3);
    assertThat(file(receive(List.of(TITLE, FILE), part("name=file", "abc"))).length()).isEqualTo(3);
    List<Parameter> list = List.of(Parameter.field("tags").array().build(), FILE);
    assertThat(file(receive(list, part("name=tags", "a"), part("name=file", "abc"))).length())
        .isEqualTo(3);
  }

  @Test
  void saysWhatIsWrongWithParts() throws IOException {
    MultipartForm form =
        receive(
            List.of(TITLE, FILE, FILES),
            part("name=file", "1"),
            part("name=file", "2"),
            part("name=files\r\nContent-Type: text/plain", "3"),
            part("name=title\r\nContent-Type: text/plain; charset=utf-16", "4"),
            part("name=\"a/b~c\"\r\nContent-Transfer-Encoding: base64", "5"));
    assertThat(form.violations())
        .extracting(Violation::pointer, Violation::keyword)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("/file", "duplicate"),
            org.assertj.core.groups.Tuple.tuple("/files", "contentType"),
            org.assertj.core.groups.Tuple.tuple("/title", "syntax"),
            org.assertj.core.groups.Tuple.tuple("/a~1b~0c", "syntax"));
  }

  @Test
  void textsMayBeSentAsJson() throws IOException {
    String json = "name=title\r\nContent-Type: application/json";
    assertThat(title(receive(List.of(TITLE), part(json, "\"a\\u0062\"")))).isEqualTo("ab");
    assertThat(title(receive(List.of(TITLE), part(json, " 1.5")))).isEqualTo("1.5");
    assertThat(title(receive(List.of(), part(json, "true")))).isEqualTo("true");
    Parameter object = Parameter.field("title").json().build();
    MultipartForm whole = receive(List.of(object), part(json, "{\"a\":1}"));
    assertThat(whole.violations()).isEmpty();
    assertThat(receive(List.of(TITLE), part(json, "{}")).violations())
        .extracting(Violation::keyword)
        .containsExactly("contentType");
    assertThat(receive(List.of(TITLE), part(json, "a")).violations())
        .extracting(Violation::keyword)
        .containsExactly("syntax");
  }

  @Test
  void otherPartsMayBeJson() throws IOException {
    List<Parameter> open = List.of(Parameter.otherFields().json().build());
    TextTape tape = new TextTape();
    assertThat(receive(open, part("name=a", "{\"b\":1}")).read(tape)).isNull();
    JsonReader in = JsonReaders.STRICT.text(new Violations());
    in.reset(tape, "body", null);
    assertThat(in.raw().text()).isEqualTo("{\"a\":{\"b\":1}}");
    assertThat(receive(open, part("name=a", "{")).read(new TextTape())).contains("no JSON");
  }

  private static String title(MultipartForm form) throws IOException {
    TextTape tape = new TextTape();
    assertThat(form.read(tape)).isNull();
    JsonReader in = JsonReaders.STRICT.text(new Violations());
    in.reset(tape, "body", null);
    in.beginObject();
    assertThat(in.nextField()).isEqualTo("title");
    return in.string();
  }

  @Test
  void textsAreLimitedTogether() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      parts.add(part("name=a" + i, "x".repeat(100)));
    }
    assertThatThrownBy(() -> receive(List.of(), parts.toArray(String[]::new)))
        .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.status()).isEqualTo(413));
    assertThatThrownBy(() -> receive(List.of(TITLE), part("name=title", "x".repeat(1001))))
        .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.status()).isEqualTo(413));
  }

  @Test
  void unknownFilesAreNotKept() throws IOException {
    String unknown = part("name=what; filename=a", "x".repeat(100_000));
    MultipartForm form = receive(List.of(TITLE), unknown, part("name=title", "t"));
    assertThat(members(form)).containsOnlyKeys("title", "what");
  }
}
