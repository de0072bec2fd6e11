package dev.armature.runtime.http.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.limit.MultipartLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Multipart bodies, however they come in. */
@Timeout(600)
final class MultipartStreamTest {
  private static final String TYPE = "multipart/form-data; boundary=\"a b\"";
  private static final MultipartLimits LIMITS = new MultipartLimits(5, 200, 1000);

  /** A body that comes in pieces of so many bytes. */
  private static InputStream dripping(byte[] bytes, int piece) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, piece));
      }
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String part(String name, String content) {
    return "\r\n--a b\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n" + content;
  }

  /** Names and contents in turn. */
  private static List<String> read(byte[] body, int piece, int chunk) throws IOException {
    MultipartStream in = new MultipartStream(dripping(body, piece), TYPE, LIMITS);
    List<String> all = new ArrayList<>();
    for (PartHead head = in.next(); head != null; head = in.next()) {
      all.add(head.name());
      all.add(content(in.content(), chunk));
    }
    return all;
  }

  private static String content(InputStream in, int chunk) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[chunk];
    for (int count = in.read(some); count >= 0; count = in.read(some)) {
      all.write(some, 0, count);
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  @Test
  void boundariesComeInAnyPieces() throws IOException {
    String tricky = "\r\n--a \r\n--a\r\r\n--\r\n-\r\r\n--a";
    String body = part("x", tricky) + part("y", "") + part("z", "é") + "\r\n--a b--";
    for (int piece = 1; piece <= body.length(); piece++) {
      for (int chunk : new int[] {1, 2, 100}) {
        assertThat(read(bytes(body), piece, chunk)).containsExactly("x", tricky, "y", "", "z", "é");
      }
    }
  }

  @Test
  void whatStandsBeforeAndBehindIsNoPart() throws IOException {
    String body =
        "preamble\r\n--a\r\n" + part("x", "1") + "\r\n--a b-- \r\nepilogue" + part("y", "2");
    assertThat(read(bytes(body), 3, 10)).containsExactly("x", "1");
    assertThat(read(bytes("--a b--"), 3, 10)).isEmpty();
    assertThat(read(bytes(part("x", "1").substring(2) + "\r\n--a b--"), 3, 10))
        .containsExactly("x", "1");
  }

  @Test
  void boundariesMayBePadded() throws IOException {
    String body = part("x", "1").replace("--a b\r\n", "--a b \t\r\n") + "\r\n--a b--";
    assertThat(read(bytes(body), 1, 10)).containsExactly("x", "1");
  }

  @Test
  void partsCanBePassedOver() throws IOException {
    byte[] body = bytes(part("x", "1".repeat(50_000)) + part("y", "2") + "\r\n--a b--");
    MultipartStream in = new MultipartStream(dripping(body, 1000), TYPE, LIMITS);
    in.next();
    InputStream first = in.content();
    assertThat(first.read()).isEqualTo('1');
    PartHead second = in.next();
    assertThat(second).isNotNull();
    assertThat(second.name()).isEqualTo("y");
    assertThatThrownBy(first::read).isInstanceOf(IOException.class);
    assertThat(content(in.content(), 5)).isEqualTo("2");
    assertThat(in.next()).isNull();
    assertThat(in.next()).isNull();
  }

  @Test
  void refusesWhatCouldBeReadInTwoWays() {
    List<String> bodies =
        List.of(
            "",
            "\r\n",
            "--a b",
            part("x", "1"),
            part("x", "1") + "\r\n--a b",
            part("x", "1") + "\r\n--a b-",
            part("x", "1") + "\r\n--a bc\r\n--a b--",
            part("x", "1").replace("\r\n\r\n", "\r\n\n") + "\r\n--a b--",
            part("x", "1").replace("\r\n\r\n", "\n\n") + "\r\n--a b--",
            part("x\0", "1") + "\r\n--a b--",
            part("x\r\n y", "1") + "\r\n--a b--",
            part("x\r\nContent-Disposition: form-data; name=y", "1") + "\r\n--a b--",
            part("x; name=y", "1") + "\r\n--a b--",
            part("\"x", "1") + "\r\n--a b--",
            part("\"x\"y", "1") + "\r\n--a b--",
            part("x\r\nno header", "1") + "\r\n--a b--",
            part("x\r\n: no name", "1") + "\r\n--a b--",
            part("x\r\nA B: no token", "1") + "\r\n--a b--",
            "--a b\r\n\r\n1\r\n--a b--",
            "--a b\r\nContent-Disposition: attachment; name=x\r\n\r\n1\r\n--a b--",
            "--a b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--a b--");
    for (String body : bodies) {
      assertThatThrownBy(() -> read(bytes(body), 7, 7))
          .as(body)
          .isInstanceOfSatisfying(
              ServiceException.class, e -> assertThat(e.status()).isEqualTo(400));
    }
    byte[] latin = part("é", "1").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(latin, 7, 7)).isInstanceOf(ServiceException.class);
  }

  @Test
  void refusesTypesWithoutBoundary() {
    List<String> types =
        List.of(
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=é",
            "multipart/form-data; boundary=a; boundary=b",
            "multipart/form-data; boundary=" + "x".repeat(71));
    for (String type : types) {
      assertThatThrownBy(() -> new MultipartStream(InputStream.nullInputStream(), type, LIMITS))
          .as(type)
          .isInstanceOf(ServiceException.class);
    }
  }

  @Test
  void limitsPartsAndHeads() {
    String many = part("x", "1").repeat(6) + "\r\n--a b--";
    assertThatThrownBy(() -> read(bytes(many), 100, 100))
        .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.status()).isEqualTo(413));
    String wide = part("x\r\nA: " + "b".repeat(300), "1") + "\r\n--a b--";
    String tall = part("x" + "\r\nA:b".repeat(100), "1") + "\r\n--a b--";
    for (String body : List.of(wide, tall)) {
      assertThatThrownBy(() -> read(bytes(body), 100, 100))
          .isInstanceOfSatisfying(
              ServiceException.class, e -> assertThat(e.status()).isEqualTo(413));
    }
  }

  /** Whatever comes, it is read or refused: nothing else is thrown, and nothing runs on. */
  @Test
  void survivesAnything() throws IOException {
    List<String> pieces =
        List.of(
            "\r\n--a b",
            "\r\n",
            "--",
            "-",
            "\r",
            "\n",
            "Content-Disposition: form-data; name=x",
            "; filename=\"",
            "\"",
            "\\",
            "=",
            ";",
            ":",
            " ",
            "\0",
            "é",
            "x".repeat(100),
            "x".repeat(20_000));
    int whole = 0;
    Random random = new Random(5);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder body = new StringBuilder(run % 2 == 0 ? part("x", "") : "");
      for (int i = random.nextInt(12); i > 0; i--) {
        body.append(pieces.get(random.nextInt(pieces.size())));
      }
      body.append(run % 3 == 0 ? "" : "\r\n--a b--");
      byte[] bytes = bytes(body.toString());
      List<String> together = tryRead(bytes, bytes.length + 1);
      assertThat(tryRead(bytes, 1 + random.nextInt(40))).isEqualTo(together);
      whole += together.isEmpty() ? 0 : 1;
    }
    assertThat(whole).isGreaterThan(1000);
  }

  private static List<String> tryRead(byte[] bytes, int piece) throws IOException {
    try {
      return read(bytes, piece, 1000);
    } catch (ServiceException refused) {
      assertThat(refused.status()).isIn(400, 413);
      return List.of();
    }
  }
}
