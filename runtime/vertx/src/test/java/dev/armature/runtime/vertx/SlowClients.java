package dev.armature.runtime.vertx;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections from several addresses that send a byte now and then, or read none. */
final class SlowClients implements Closeable {
  private static final int ADDRESSES = 8;

  /** A connection, and what it has still to send. */
  private static final class Slow {
    private final Socket socket;
    private final byte[] text;
    private int sent;

    private Slow(Socket socket, String text) {
      this.socket = socket;
      this.text = text.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private final List<Slow> all = new ArrayList<>();
  private final int port;

  SlowClients(int port) {
    this.port = port;
  }

  /** Adds connections that send the first part at once, and the rest byte by byte. */
  void add(int count, String first, String rest) throws IOException {
    for (int i = 0; i < count; i++) {
      Socket socket = connect(i);
      socket.getOutputStream().write(first.getBytes(StandardCharsets.ISO_8859_1));
      all.add(new Slow(socket, rest));
    }
  }

  /** Adds connections of HTTP/2 with streams whose answers they have no window for. */
  void addWithoutWindow(int count, int streams, String path) throws IOException {
    byte[] noWindow = {0, 4, 0, 0, 0, 0};
    for (int i = 0; i < count; i++) {
      Socket socket = connect(i);
      FrameClient client = new FrameClient(socket);
      client.frame(FrameClient.SETTINGS, 0, 0, noWindow);
      for (int s = 0; s < streams; s++) {
        client.get(2 * s + 1, path);
      }
      client.flush();
      all.add(new Slow(socket, ""));
    }
  }

  private Socket connect(int number) throws IOException {
    InetAddress from =
        InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (2 + number % ADDRESSES)});
    // A client that reads nothing must not have much room of its own either.
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
    socket.setReceiveBufferSize(4096);
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** Lets each that is still connected send its next byte. */
  void drip() {
    for (Slow each : all) {
      if (each.sent < each.text.length && !each.socket.isClosed()) {
        try {
          each.socket.getOutputStream().write(each.text[each.sent++]);
        } catch (IOException refused) {
          each.sent = each.text.length;
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Slow each : all) {
      each.socket.close();
    }
  }
}
