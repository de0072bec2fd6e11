package dev.armature.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of {@code curl} on a page asks for, so that no machine needs curl to test it. */
final class CurlCall {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|([^\\s'\\\\]+)");
  private static final int TIMEOUT_MILLIS = 30_000;

  private final List<String> headers = new ArrayList<>();
  private URI url = URI.create("");
  private String method = "GET";
  private String body = "";

  private CurlCall() {}

  static CurlCall parse(String line) {
    CurlCall call = new CurlCall();
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(line); word.find(); ) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    assertThat(words.get(0)).isEqualTo("curl");
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-i" -> {} // The head of the answer, which is compared anyway.
        case "-X" -> call.method = words.get(++i);
        case "-H" -> call.headers.add(words.get(++i));
        case "-d" -> call.post(words.get(++i));
        default -> call.url = URI.create(words.get(i));
      }
    }
    assertThat(call.url.getHost()).as(line).isEqualTo("localhost");
    return call;
  }

  private void post(String data) {
    method = "POST";
    body = data;
  }

  /** The whole answer of the service at that port, head and body. */
  String answer(int port) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    List<String> head = new ArrayList<>();
    head.add(method + " " + url.getPath() + " HTTP/1.1");
    head.add("Host: " + url.getAuthority());
    head.add("Connection: close");
    head.addAll(headers);
    if (content.length > 0) {
      head.add("Content-Length: " + content.length);
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      String lines = String.join("\r\n", head) + "\r\n\r\n";
      socket.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(content);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
