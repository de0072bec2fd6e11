import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Any;
import com.example.api.Avatar;
import com.example.api.AvatarAsJson;
import com.example.api.Both;
import com.example.api.Closed;
import com.example.api.DefaultApi;
import com.example.api.Headed;
import com.example.api.Others;
import com.example.api.Raw;
import com.example.api.Spelled;
import com.example.api.Upload;
import com.example.model.HeadedBody;
import com.example.model.OthersBody;
import com.example.model.SpelledBody;
import com.example.model.UploadBody;
import com.example.server.MultipartRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.multipart.FilePart;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class Multipart implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(
          MultipartRouter.builder(Layers.builder().build()).defaultApi(this).build());
  private FilePart last;

  @Override
  public String upload(Context context, Upload.Input input) throws IOException {
    UploadBody body = input.body();
    StringBuilder all = new StringBuilder(body.title() + " " + text(body.photo()));
    all.append(' ').append(body.count());
    all.append(' ').append(body.meta() == null ? "-" : body.meta().zip());
    all.append(' ').append(body.notes() == null ? "-" : body.notes().size());
    all.append(' ').append(body.tags());
    if (body.documents() != null) {
      for (FilePart document : body.documents()) {
        all.append(' ').append(document.filename()).append('=').append(text(document));
      }
    }
    last = body.photo();
    return all.toString();
  }

  @Override
  public long avatar(Context context, Avatar.Input input) throws IOException {
    if (input.body() == null) {
      return -1;
    }
    FilePart file = input.body().file();
    assertThat(file.length()).isEqualTo(-1);
    long length = 0;
    try (InputStream in = file.open()) {
      while (in.read() >= 0) {
        length++;
      }
    }
    return length;
  }

  @Override
  public void avatarAsJson(Context context, AvatarAsJson.Input input) {
    assertThat(input.body().file()).isEqualTo("abc");
  }

  @Override
  public String both(Context context, Both.Input input) {
    return input.body() == null ? "none" : input.body().zip() + input.body().floor();
  }

  @Override
  public String any(Context context, Any.Input input) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Map.Entry<String, List<FilePart>> each : input.body().entrySet()) {
      String texts = "";
      for (FilePart part : each.getValue()) {
        texts += text(part);
      }
      all.put(each.getKey(), texts);
    }
    return all.toString();
  }

  @Override
  public String spelled(Context context, Spelled.Input input) {
    SpelledBody body = input.body();
    return body.commas() + " " + body.deep().a() + " " + body.deep().b() + " " + body.code();
  }

  @Override
  public String others(Context context, Others.Input input) throws IOException {
    OthersBody body = input.body();
    StringBuilder all = new StringBuilder(body.name());
    for (Map.Entry<String, FilePart> each : body.additionalProperties().entrySet()) {
      all.append(' ').append(each.getKey()).append('=').append(text(each.getValue()));
    }
    return all.toString();
  }

  @Override
  public String headed(Context context, Headed.Input input) throws IOException {
    HeadedBody body = input.body();
    return body.title() + " " + (body.meta() == null ? "-" : body.meta().zip())
        + " " + (body.scan() == null ? "-" : body.scan().headers().get("X-Box"));
  }

  @Override
  public void closed(Context context, Closed.Input input) throws IOException {
    text(input.body().file());
  }

  @Override
  public ByteSource raw(Context context, Raw.Input input) throws IOException {
    return ByteSource.of(input.body().readAll(1000));
  }

  private static String text(FilePart part) throws IOException {
    return new String(part.content().readAll(1000), StandardCharsets.UTF_8);
  }

  /** Parts as they come: name, or name and file name, or what stands behind the disposition. */
  private static String part(String disposition, String headers, String content) {
    return "--x\r\nContent-Disposition: form-data; " + disposition + "\r\n" + headers + "\r\n"
        + content + "\r\n";
  }

  private static String field(String name, String content) {
    return part("name=\"" + name + "\"", "", content);
  }

  private static String png(String content) {
    return part("name=\"photo\"; filename=\"C:\\up\\a.png\"", "Content-Type: image/png\r\n", content);
  }

  private InMemoryResponse post(String path, String... parts) {
    return send(client.post(path), parts);
  }

  private static InMemoryResponse send(
      dev.armature.runtime.http.client.InMemoryRequest request, String... parts) {
    String body = String.join("", parts) + "--x--\r\n";
    return request
        .body("multipart/form-data; boundary=x", body.getBytes(StandardCharsets.UTF_8))
        .send();
  }

  @Test
  void readsPartsInAnyOrder() {
    String documents =
        part("name=documents; filename=a.pdf", "Content-Type: application/pdf\r\n", "1")
            + part("name=documents; filename=b.pdf", "Content-Type: application/pdf\r\n", "2");
    InMemoryResponse answer =
        post(
            "/uploads",
            documents,
            png("\r\n--y\r\n"),
            field("title", "é, 1+1"),
            field("count", "7"),
            part("name=meta; filename=blob", "Content-Type: application/json\r\n", "{\"zip\":\"8\"}"),
            field("notes", "{\"zip\":\"1\"}"),
            field("notes", "{\"zip\":\"2\"}"),
            field("tags", "a,b"),
            field("unknown", "?"));
    assertThat(answer.text())
        .isEqualTo("é, 1+1 \r\n--y\r\n 7 8 2 [a,b] a.pdf=1 b.pdf=2");
    assertThat(last.filename()).isEqualTo("a.png");
    assertThat(last.contentType()).isEqualTo("image/png");
  }

  @Test
  void filesAreGoneAfterTheHandler() throws IOException {
    post("/uploads", png("abc"), field("title", "abc"));
    assertThat(last.length()).isEqualTo(3);
    try (InputStream in = last.open()) {
      org.assertj.core.api.Assertions.assertThatThrownBy(in::read)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("gone");
    }
  }

  @Test
  void refusesWhatTheContractDoesNotAllow() {
    assertThat(post("/uploads", field("title", "a")).text())
        .contains("\"pointer\":\"/title\",\"keyword\":\"minLength\"")
        .contains("\"keyword\":\"required\"");
    assertThat(post("/uploads", field("photo", "a"), field("title", "abc")).text())
        .contains("\"pointer\":\"/photo\",\"keyword\":\"contentType\"");
    assertThat(post("/uploads", png("a"), png("b"), field("title", "abc")).text())
        .contains("\"pointer\":\"/photo\",\"keyword\":\"duplicate\"");
    assertThat(post("/uploads", png("a"), field("title", "abc"), field("title", "abc")).text())
        .contains("comes more than once");
    assertThat(post("/uploads", png("a"), field("title", "abc"), field("count", "x")).text())
        .contains("\"pointer\":\"/count\",\"keyword\":\"type\"");
    assertThat(post("/uploads", png("a"), field("title", "abc"), field("meta", "x")).status())
        .isEqualTo(400);
    assertThat(post("/uploads", png("a"), field("title", "abc"), field("meta", "{}")).text())
        .contains("\"pointer\":\"/meta\",\"keyword\":\"required\"");
    String tag = field("tags", "a");
    assertThat(post("/uploads", png("a"), field("title", "abc"), tag, tag, tag).text())
        .contains("\"pointer\":\"/tags\",\"keyword\":\"maxItems\"");
    String pdf = part("name=documents; filename=a", "", "1");
    assertThat(post("/uploads", png("a"), field("title", "abc"), pdf, pdf, pdf).text())
        .contains("\"pointer\":\"/documents\",\"keyword\":\"maxItems\"");
    assertThat(post("/uploads").status()).isEqualTo(400);
    assertThat(client.post("/uploads").json("{}").send().status()).isEqualTo(415);
  }

  @Test
  void lastFilesAreOnTheirWay() {
    String file = part("name=file; filename=a", "", "abc");
    assertThat(send(client.put("/avatar"), file).text()).isEqualTo("3");
    assertThat(send(client.put("/avatar"), file, field("more", "1")).text()).isEqualTo("3");
    assertThat(send(client.put("/avatar"), file, file).text())
        .contains("\"pointer\":\"/file\",\"keyword\":\"duplicate\"");
    assertThat(client.put("/avatar").send().text()).isEqualTo("-1");
    assertThat(client.post("/avatar").json("{\"file\":\"abc\"}").send().status()).isEqualTo(204);
  }

  @Test
  void browsersSayThatNoFileIsChosen() {
    String none = part("name=\"file\"; filename=\"\"", "Content-Type: application/octet-stream\r\n", "");
    assertThat(send(client.put("/avatar"), none).text())
        .contains("\"pointer\":\"\",\"keyword\":\"required\"");
  }

  @Test
  void oneTypeOfSeveralMediaTypes() {
    assertThat(post("/both", field("zip", "a"), field("floor", "2")).text()).isEqualTo("a2");
    assertThat(client.post("/both").json("{\"zip\":\"a\"}").send().text()).isEqualTo("anull");
    assertThat(
            client
                .post("/both")
                .body("application/x-www-form-urlencoded", "zip=a&floor=1".getBytes())
                .send()
                .text())
        .isEqualTo("a1");
    assertThat(client.post("/both").send().text()).isEqualTo("none");
  }

  @Test
  void unknownPartsAreKeptWhereTheSchemaIsOpen() {
    String file = part("name=f; filename=a", "", "1");
    assertThat(post("/any", file, field("a", "x"), file).text()).isEqualTo("{a=x, f=11}");
    assertThat(post("/others", file, field("name", "n"), field("g", "2")).text())
        .isEqualTo("n f=1 g=2");
  }

  @Test
  void refusesUnknownPartsOfClosedForms() {
    String file = part("name=file; filename=a", "", "1");
    String other = part("name=other; filename=a", "", "1");
    assertThat(post("/closed", file, field("name", "n")).status()).isEqualTo(204);
    assertThat(post("/closed", field("name", "n"), file).status()).isEqualTo(204);
    for (String unknown : List.of(other, field("other", "1"))) {
      assertThat(post("/closed", file, unknown).text())
          .contains("\"pointer\":\"/other\",\"keyword\":\"additionalProperties\"");
      assertThat(post("/closed", field("name", "n"), file, unknown).text())
          .contains("\"pointer\":\"/other\",\"keyword\":\"additionalProperties\"");
    }
  }

  @Test
  void spelledPartsAreReadByTheirStyle() {
    assertThat(
            post(
                    "/spelled",
                    field("commas", "a,b c"),
                    field("deep[a]", "x"),
                    field("deep[b]", "1"),
                    field("deep[b]", "2"),
                    field("code", "\"q\""))
                .text())
        .isEqualTo("[a, b c] x [1, 2] q");
  }

  @Test
  void otherPartsAreRawBytes() {
    byte[] body = "--x--".getBytes();
    InMemoryResponse answer =
        client.post("/raw").body("multipart/mixed; boundary=x", body).send();
    assertThat(answer.bytes()).isEqualTo(body);
    assertThat(client.post("/raw").body("application/xml", body).send().status()).isEqualTo(200);
  }

  @Test
  void refusesMalformedBodies() {
    for (String body : List.of("", "x", "--x", "--x\r\n\r\n--x--", "--x\r\nA\r\n\r\n--x--")) {
      InMemoryResponse answer =
          client.post("/any").body("multipart/form-data; boundary=x", body.getBytes()).send();
      assertThat(answer.status()).as(body).isEqualTo(400);
    }
    assertThat(client.post("/any").body("multipart/form-data", "--x--".getBytes()).send().text())
        .contains("boundary");
  }

  private static String scan(String headers) {
    return part("name=\"scan\"; filename=\"a\"", headers, "1");
  }

  @Test
  void headersOfPartsAreChecked() {
    String title = part("name=\"title\"", "X-Language: de\r\n", "T");
    String meta = part("name=\"meta\"", "x-pages: 1,2\r\n", "{\"zip\":\"1\"}");
    String box = "X-Box: {\"w\":1}\r\nX-Size: w=7\r\n";
    assertThat(post("/headed", title, meta, scan(box)).text()).isEqualTo("T 1 {\"w\":1}");
    assertThat(post("/headed", title, scan("")).text()).isEqualTo("T - null");
    for (String[] wrong :
        new String[][] {
          {field("title", "T"), "required", "/title", "needs the header 'X-Language'"},
          {part("name=\"title\"", "X-Language: xx\r\n", "T"), "enum", "/title", "X-Language"},
          {part("name=\"meta\"", "X-Pages: 1,2,3\r\n", "{\"zip\":\"1\"}"), "maxItems", "/meta"},
          {part("name=\"meta\"", "X-Pages: a\r\n", "{\"zip\":\"1\"}"), "type", "/meta", "X-Pages"},
          {scan("X-Box: {}\r\n"), "required", "/scan", "X-Box"},
          {scan("X-Box: {\r\n"), "syntax", "/scan", "X-Box"},
          {scan("X-Size: w=a\r\n"), "type", "/scan", "X-Size"},
        }) {
      InMemoryResponse response = post("/headed", wrong[0]);
      assertThat(response.status()).as(wrong[0]).isEqualTo(400);
      assertThat(response.text()).contains(java.util.Arrays.copyOfRange(wrong, 1, wrong.length));
    }
  }
}
