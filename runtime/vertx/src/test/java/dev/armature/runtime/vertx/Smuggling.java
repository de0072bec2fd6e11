package dev.armature.runtime.vertx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests that hide another one from some readers of HTTP, but not from others. */
final class Smuggling {
  private static final String HIDDEN = "GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n";

  private static final String[] CODINGS = {
    "Transfer-Encoding: chunked",
    "transfer-encoding: CHUNKED",
    " Transfer-Encoding: chunked",
    "Transfer-Encoding : chunked",
    "Transfer-Encoding:chunked",
    "Transfer-Encoding:\tchunked",
    "Transfer-Encoding: \u000bchunked",
    "Transfer-Encoding: \u000cchunked",
    "Transfer-Encoding: chunked\u000b",
    "Transfer-Encoding: chunked\u0000",
    "Transfer-Encoding\u0000: chunked",
    "Transfer-Encoding: xchunked",
    "Transfer-Encoding: chunkedx",
    "Transfer-Encoding: \"chunked\"",
    "Transfer-Encoding: 'chunked'",
    "Transfer-Encoding: chunked;x=y",
    "Transfer-Encoding: chunked,",
    "Transfer-Encoding: ,chunked",
    "Transfer-Encoding: identity",
    "Transfer-Encoding: identity, chunked",
    "Transfer-Encoding: chunked, identity",
    "Transfer-Encoding: gzip, chunked",
    "Transfer-Encoding: chunked, chunked",
    "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
    "Transfer-Encoding: x\r\nTransfer-Encoding: chunked",
    "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
    "Transfer-Encoding:\r\n chunked",
    "Transfer-Encoding: \r\n\tchunked",
    "Transfer_Encoding: chunked",
    "Transfer-Encoding\u00ad: chunked",
    "X: y\nTransfer-Encoding: chunked",
    "X: y\rTransfer-Encoding: chunked",
    "X: y\r\n\rTransfer-Encoding: chunked",
    "X: y\u0000\r\nTransfer-Encoding: chunked",
    ": y\r\nTransfer-Encoding: chunked",
    "Connection: Transfer-Encoding\r\nTransfer-Encoding: chunked",
    "Connection: Content-Length\r\nTransfer-Encoding: chunked",
    "Expect: 100-continue\r\nTransfer-Encoding: chunked",
  };

  private static final String[] LENGTHS = {
    "Content-Length: +%d",
    "Content-Length: -%d",
    "Content-Length: 0x%x",
    "Content-Length: 0%d",
    "Content-Length: %d.0",
    "Content-Length: %d 0",
    "Content-Length: %d,0",
    "Content-Length: 0,%d",
    "Content-Length: %1$d, %1$d",
    "Content-Length: %d\r\nContent-Length: 0",
    "Content-Length: 0\r\nContent-Length: %d",
    "Content-Length: %d\r\ncontent-length: 0",
    "Content-Length : %d",
    " Content-Length: %d",
    "Content-Length:\u000b%d",
    "Content-Length: %d\u0000",
    "Content-Length:\r\n %d",
    "Content_Length: %d",
    "Content-Length: 1\n0",
    "X: y\nContent-Length: %d",
    "X: y\rContent-Length: %d",
    "Connection: Content-Length\r\nContent-Length: %d",
    "Expect: 100-continue\r\nContent-Length: %d",
    "Expect: x\r\nContent-Length: %d",
    "Content-Length: 18446744073709551616\r\nX: %d",
    "Content-Length: 4294967296\r\nX: %d",
  };

  private static final String[] CHUNKS = {
    "1;x\r\nz\r\n0\r\n\r\n",
    "1;x=\"\r\n\"\r\nz\r\n0\r\n\r\n",
    "1;x\nz\r\n0\r\n\r\n",
    "1;\n",
    "1\nz\n0\n\n",
    "1\rz\r0\r\r",
    "1\r\nz0\r\n\r\n",
    "1\r\nzXX0\r\n\r\n",
    "1 \r\nz\r\n0\r\n\r\n",
    " 1\r\nz\r\n0\r\n\r\n",
    "+1\r\nz\r\n0\r\n\r\n",
    "-1\r\nz\r\n0\r\n\r\n",
    "0x1\r\nz\r\n0\r\n\r\n",
    "1_0\r\nz\r\n0\r\n\r\n",
    "01\r\nz\r\n00\r\n\r\n",
    "100000001\r\nz\r\n0\r\n\r\n",
    "10000000000000001\r\nz\r\n0\r\n\r\n",
    "ffffffffffffffff\r\nz\r\n0\r\n\r\n",
    "\r\n1\r\nz\r\n0\r\n\r\n",
    "0\r\n",
    "0\r\nContent-Length: 50\r\n\r\n",
    "0\r\nTransfer-Encoding: chunked\r\n\r\n",
    "0\r\nX: y\n\r\n",
    "0\r\nX\r\n\r\n",
    "0\n\r\n",
    "0\r\n\n",
    "0;x=\n\r\n",
    "0\u0000\r\n\r\n",
  };

  private static final String[] HEADS = {
    "GET /front HTTP/1.1\r\nHost: a\r\nContent-Length: %1$d\r\n\r\n%2$s",
    "HEAD /front HTTP/1.1\r\nHost: a\r\nContent-Length: %1$d\r\n\r\n%2$s",
    "OPTIONS * HTTP/1.1\r\nHost: a\r\nContent-Length: %1$d\r\n\r\n%2$s",
    "POST /front HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\nContent-Length: %1$d\r\n\r\n%2$s",
    "POST /front HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n%2$s",
    "POST /front HTTP/1.2\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n%2$s",
    "POST http://b/front HTTP/1.1\r\nHost: a\r\nContent-Length: %1$d\r\n\r\n%2$s",
    "POST /front HTTP/1.1\r\nHost: a\r\nHost: b\r\nContent-Length: %1$d\r\n\r\n%2$s",
    "POST /front HTTP/1.1\nHost: a\nContent-Length: %1$d\n\n%2$s",
    "POST /front HTTP/1.1\r\nHost: a\r\n\u0000\r\n\r\n%2$s",
    "POST /front HTTP/1.1 \r\nHost: a\r\nContent-Length: %1$d\r\n\r\n%2$s",
    "POST  /front  HTTP/1.1\r\nHost: a\r\nContent-Length: %1$d\r\n\r\n%2$s",
    "POST /front\tHTTP/1.1\r\nHost: a\r\nContent-Length: %1$d\r\n\r\n%2$s",
    "POST /front HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
        + "HTTP2-Settings: AAMAAABkAAQAAP__\r\nContent-Length: 0\r\n\r\nPRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "GET /front HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        + "Sec-WebSocket-Version: 777\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n%2$s",
    "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n%2$s",
  };

  /** Headers of HTTP/2, name and value by turns, that mean more once they are lines. */
  private static final String[][] HTTP2 = {
    {"content-length", "0"},
    {"content-length", "1000"},
    {"content-length", "+0"},
    {"content-length", "0,0"},
    {"content-length", "0", "content-length", "44"},
    {"transfer-encoding", "chunked"},
    {"transfer-encoding", "chunked", "content-length", "0"},
    {"transfer-encoding", "identity"},
    {"x", "y\r\nTransfer-Encoding: chunked"},
    {"x", "y\nTransfer-Encoding: chunked"},
    {"x", "y\rTransfer-Encoding: chunked"},
    {"x", "y\u0000\r\nTransfer-Encoding: chunked"},
    {"x", "y\r\n\r\n" + HIDDEN},
    {"x: y\r\nTransfer-Encoding", "chunked"},
    {"x\r\n\r\n" + HIDDEN, "y"},
    {"transfer-encoding: chunked\r\nx", "y"},
    {"Transfer-Encoding", "chunked"},
    {"transfer-encoding ", "chunked"},
    {"host", "a\r\nTransfer-Encoding: chunked"},
    {"host", "b"},
    {"connection", "content-length", "content-length", "44"},
    {"connection", "transfer-encoding", "transfer-encoding", "chunked"},
    {"upgrade", "h2c", "connection", "upgrade"},
    {"expect", "100-continue"},
    {":path", "/front HTTP/1.1\r\nHost: a\r\n\r\n" + HIDDEN},
    {":path", "/front HTTP/1.1\r\nTransfer-Encoding: chunked\r\nX: y"},
    {":method", "GET /hidden HTTP/1.1\r\nHost: a\r\n\r\nPOST"},
    {":authority", "a\r\nTransfer-Encoding: chunked"},
    {":scheme", "http://a/hidden HTTP/1.1\r\nHost: a\r\n\r\n"},
  };

  private Smuggling() {}

  /** Heads of HTTP/2, names and values by turns; {@link #body} follows. */
  static List<String[]> heads() {
    List<String[]> all = new ArrayList<>();
    for (String[] more : HTTP2) {
      Map<String, String> usual = new LinkedHashMap<>();
      usual.put(":method", "POST");
      usual.put(":scheme", "http");
      usual.put(":path", "/front");
      usual.put(":authority", "a");
      List<String> head = new ArrayList<>();
      if (more[0].startsWith(":")) {
        usual.put(more[0], more[1]);
      }
      usual.forEach((name, value) -> head.addAll(List.of(name, value)));
      if (!more[0].startsWith(":")) {
        head.addAll(List.of(more));
      }
      all.add(head.toArray(String[]::new));
    }
    return all;
  }

  /** Ends a body in chunks, and hides a request in one that has a length. */
  static String body() {
    return "0\r\n\r\n" + HIDDEN;
  }

  /** All of them, as bytes of one connection. */
  static List<String> attempts() {
    List<String> all = new ArrayList<>();
    for (String coding : CODINGS) {
      // The length hides the request in what the coding has ended, and the other way about.
      String inner = "0\r\n\r\n" + HIDDEN;
      all.add(post("Content-Length: " + inner.length() + "\r\n" + coding, inner));
      String chunk = Integer.toHexString(HIDDEN.length()) + "\r\n";
      String outer = chunk + HIDDEN + "\r\n0\r\n\r\n";
      all.add(post("Content-Length: " + chunk.length() + "\r\n" + coding, outer));
      all.add(post(coding, outer));
    }
    for (String length : LENGTHS) {
      all.add(post(length.formatted(HIDDEN.length()), HIDDEN));
    }
    for (String chunks : CHUNKS) {
      all.add(post("Transfer-Encoding: chunked", chunks + HIDDEN));
    }
    for (String head : HEADS) {
      all.add(head.formatted(HIDDEN.length(), HIDDEN));
    }
    return all;
  }

  private static String post(String headers, String body) {
    return "POST /front HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n\r\n" + body;
  }
}
