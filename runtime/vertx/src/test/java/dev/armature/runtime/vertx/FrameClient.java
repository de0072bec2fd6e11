package dev.armature.runtime.vertx;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client that writes HTTP/2 frames by hand (RFC 9113), also those that no library would. */
final class FrameClient implements Closeable {
  static final int DATA = 0;
  static final int HEADERS = 1;
  static final int PRIORITY = 2;
  static final int RST_STREAM = 3;
  static final int SETTINGS = 4;
  static final int PING = 6;
  static final int GOAWAY = 7;
  static final int WINDOW_UPDATE = 8;
  static final int CONTINUATION = 9;

  static final int END_STREAM = 1;
  static final int ACK = 1;
  static final int END_HEADERS = 4;
  static final int PRIORITIZED = 32;

  static final int PROTOCOL_ERROR = 1;
  static final int ENHANCE_YOUR_CALM = 11;

  private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

  /** No dynamic table, so that each block of headers can be read alone. */
  private static final byte[] NO_TABLE = {0, 1, 0, 0, 0, 0};

  /** What became of a stream: a status, a reset, or that the connection ended first. */
  record Outcome(int status, int reset, int goAway) {}

  private final Socket socket;
  private final DataInputStream in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<Integer, Integer> statuses = new HashMap<>();
  private final Map<Integer, Outcome> outcomes = new HashMap<>();
  private int goAway = -1;
  private boolean closed;
  private boolean flooding;

  FrameClient(int port) throws IOException {
    this(new Socket(InetAddress.getLoopbackAddress(), port));
  }

  FrameClient(Socket connected) throws IOException {
    socket = connected;
    socket.setSoTimeout(120_000);
    socket.setTcpNoDelay(true);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    out.writeBytes(PREFACE.getBytes(StandardCharsets.US_ASCII));
    frame(SETTINGS, 0, 0, NO_TABLE).flush();
  }

  /** Adds a frame to what the next flush sends. */
  FrameClient frame(int type, int flags, int stream, byte... payload) {
    out.write(payload.length >> 16);
    out.write(payload.length >> 8);
    out.write(payload.length);
    out.write(type);
    out.write(flags);
    out.writeBytes(number(stream));
    out.writeBytes(payload);
    return this;
  }

  /** Adds a request's head: names and values by turns. */
  FrameClient head(int stream, boolean end, String... headers) {
    return frame(HEADERS, END_HEADERS | (end ? END_STREAM : 0), stream, block(headers));
  }

  FrameClient get(int stream, String path) {
    return head(
        stream, true, ":method", "GET", ":scheme", "http", ":path", path, ":authority", "a");
  }

  FrameClient post(int stream, String path) {
    return head(
        stream, false, ":method", "POST", ":scheme", "http", ":path", path, ":authority", "a");
  }

  /** Headers as literals that are never indexed (RFC 7541, section 6.2.3). */
  static byte[] block(String... headers) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    for (int i = 0; i < headers.length; i += 2) {
      block.write(0x10);
      text(block, headers[i]);
      text(block, headers[i + 1]);
    }
    return block.toByteArray();
  }

  private static void text(ByteArrayOutputStream block, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < 127) {
      block.write(bytes.length);
    } else {
      block.write(127);
      int rest = bytes.length - 127;
      for (; rest >= 128; rest >>>= 7) {
        block.write(rest & 127 | 128);
      }
      block.write(rest);
    }
    block.writeBytes(bytes);
  }

  static byte[] number(int value) {
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }

  FrameClient flush() throws IOException {
    out.writeTo(socket.getOutputStream());
    out.reset();
    return this;
  }

  /**
   * Sends all, whether or not the server takes it, and waits for the end of the connection; the
   * code of its GOAWAY.
   */
  int flushAll() throws IOException {
    return flushInPieces(Integer.MAX_VALUE);
  }

  /** The same in pieces of so many bytes. */
  int flushInPieces(int size) throws IOException {
    byte[] all = out.toByteArray();
    out.reset();
    Thread sender =
        new Thread(
            () -> {
              try {
                for (int i = 0; i < all.length; i += size) {
                  socket.getOutputStream().write(all, i, Math.min(size, all.length - i));
                  if (size > all.length) {
                    return;
                  }
                }
              } catch (IOException closed) {
                // What is wanted.
              }
            },
            "flood");
    flooding = true;
    sender.start();
    try {
      return goAway();
    } finally {
      socket.close();
      join(sender);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until a stream is over, or the connection is. */
  Outcome outcome(int stream) throws IOException {
    while (!outcomes.containsKey(stream) && !closed) {
      read();
    }
    return outcomes.getOrDefault(stream, new Outcome(-1, -1, goAway));
  }

  /** Waits for the end of the connection; the code of the last GOAWAY, -1 when there was none. */
  int goAway() throws IOException {
    while (!closed) {
      read();
    }
    return goAway;
  }

  /** Waits for the server's acknowledgement of a ping; false when the connection ends first. */
  boolean ping() throws IOException {
    try {
      frame(PING, 0, 0, new byte[8]).flush();
      while (!closed) {
        if (read() == PING) {
          return true;
        }
      }
    } catch (IOException reset) {
      closed = true;
    }
    return false;
  }

  /** Reads a frame; its type, -1 at the end. */
  int read() throws IOException {
    int length = in.read();
    if (length < 0) {
      closed = true;
      return -1;
    }
    length = length << 16 | in.readUnsignedShort();
    int type = in.readUnsignedByte();
    int flags = in.readUnsignedByte();
    int stream = in.readInt();
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new EOFException("a frame broke off");
    }
    take(type, flags, stream, payload);
    return type;
  }

  private void take(int type, int flags, int stream, byte[] payload) throws IOException {
    switch (type) {
      case HEADERS -> statuses.put(stream, status(payload, (flags & PRIORITIZED) == 0 ? 0 : 5));
      case RST_STREAM -> outcomes.putIfAbsent(stream, new Outcome(-1, code(payload, 0), -1));
      case GOAWAY -> goAway = code(payload, 4);
      case SETTINGS -> {
        // In the middle of a frame that another thread sends, an answer would spoil it.
        if ((flags & ACK) == 0 && !flooding) {
          frame(SETTINGS, ACK, 0).flush();
        }
      }
      default -> {}
    }
    if (type <= HEADERS && (flags & END_STREAM) != 0) {
      @Nullable Integer status = statuses.get(stream);
      outcomes.put(stream, new Outcome(status == null ? -1 : status, -1, -1));
    }
  }

  private static int code(byte[] payload, int at) {
    return (payload[at] & 255) << 24
        | (payload[at + 1] & 255) << 16
        | (payload[at + 2] & 255) << 8
        | payload[at + 3] & 255;
  }

  /** The status comes first, after changes of the table's size (RFC 7541, section 6.3). */
  private static int status(byte[] block, int start) {
    int[] known = {200, 204, 206, 304, 400, 404, 500};
    int at = start;
    while ((block[at] & 0xe0) == 0x20) {
      at++;
    }
    if ((block[at] & 0x80) != 0) {
      return known[(block[at] & 0x7f) - 8];
    }
    return Integer.parseInt(new String(block, at + 2, 3, StandardCharsets.US_ASCII));
  }

  Socket socket() {
    return socket;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
