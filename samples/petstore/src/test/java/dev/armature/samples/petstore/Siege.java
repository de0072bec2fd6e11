package dev.armature.samples.petstore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Attacks a service from 127.0.0.2 to 127.0.0.9, in one way after the other, while a client at
 * 127.0.0.1 goes about its business. Arguments: port, management port. Ends with 1 when that client
 * got an answer to fewer than 99 % of its calls, or anything but an answer or a 503 that says when
 * to come back.
 */
final class Siege {
  private static final int SECONDS = Integer.getInteger("siege.seconds", 15);

  private final int port;
  private final int management;
  private final List<Socket> open = new ArrayList<>();
  private boolean failed;

  private Siege(int port, int management) {
    this.port = port;
    this.management = management;
  }

  /** Takes the port and the management port. */
  public static void main(String[] args) throws Exception {
    Siege siege = new Siege(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    siege.phase("peace", () -> {});
    siege.phase("8,000 connections that promise 64 KB", () -> siege.each(8_000, siege::promise));
    siege.phase("500 slow heads", () -> siege.slowly(500, "GET /pets HTTP/1.1\r\nHost: a\r\nX: "));
    siege.phase("500 dripping bodies", () -> siege.slowly(500, siege.upload(60_000)));
    siege.phase("500 dripping long bodies", () -> siege.slowly(500, siege.upload(900_000)));
    siege.phase("100 closed windows", () -> siege.each(100, siege::closedWindow));
    siege.phase("150 parallel wrong passwords", siege::passwords);
    siege.phase("peace again", () -> {});
    System.exit(siege.failed ? 1 : 0);
  }

  private interface Attack {
    void start() throws Exception;
  }

  private interface Opening {
    void on(Socket socket) throws IOException;
  }

  private void phase(String name, Attack attack) throws Exception {
    if (!name.contains(System.getProperty("siege.only", ""))) {
      return;
    }
    AtomicBoolean over = new AtomicBoolean();
    Tally client = new Tally();
    Tally health = new Tally();
    Thread calling = thread(() -> client.run(over, this::business));
    Thread probing =
        thread(() -> health.run(over, () -> get("127.0.0.1", management, "/health/live")));
    Thread attacking =
        thread(
            () -> {
              try {
                attack.start();
              } catch (Exception e) {
                System.out.println("the attack itself failed: " + e);
              }
            });
    Thread.sleep(SECONDS * 1000L);
    over.set(true);
    calling.join();
    probing.join();
    attacking.join(1000);
    synchronized (open) {
      for (Socket socket : open) {
        socket.close();
      }
      open.clear();
    }
    System.out.printf("%-38s client %s; health %s%n", name, client, health);
    failed |= client.isBad() || health.isBad();
    Thread.sleep(1500);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private int calls;

  /** Reads, writes, and writes with a body that comes after its head. */
  private int business() throws IOException {
    return switch (calls++ % 3) {
      case 0 -> get("127.0.0.1", port, "/pets?limit=1");
      case 1 -> post(false);
      default -> post(true);
    };
  }

  private int get(String from, int to, String path) throws IOException {
    try (Socket socket = connect(from, to)) {
      socket
          .getOutputStream()
          .write(
              text(
                  "GET "
                      + path
                      + " HTTP/1.1\r\nHost: a\r\nX-API-Key: demo-key\r\nConnection: close\r\n\r\n"));
      return status(socket);
    }
  }

  private int post(boolean late) throws IOException {
    // Of a kind that is refused: the petstore's own limit would soon be reached by a good one.
    String body = "{\"name\":\"\"}";
    try (Socket socket = connect("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      String head =
          "POST /pets HTTP/1.1\r\nHost: a\r\nX-API-Key: demo-key\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n";
      socket.getOutputStream().write(text(late ? head : head + body));
      if (late) {
        pause(20);
        socket.getOutputStream().write(text(body));
      }
      int status = status(socket);
      return status == 400 || status == 429 ? 200 : status;
    }
  }

  /** The status, 503 only if it says when to come back. */
  private static int status(Socket socket) throws IOException {
    String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    if (!answer.startsWith("HTTP/1.1 ")) {
      return 0;
    }
    int status = Integer.parseInt(answer.substring(9, 12));
    return status == 503 && !answer.toLowerCase(Locale.ROOT).contains("retry-after:") ? 0 : status;
  }

  private static Socket connect(String from, int to) throws IOException {
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
    socket.setSoTimeout(10_000);
    socket.connect(new InetSocketAddress("127.0.0.1", to), 10_000);
    return socket;
  }

  private void each(int count, Opening opening) {
    for (int i = 0; i < count; i++) {
      try {
        Socket socket = connect("127.0.0." + (2 + i % 8), port);
        synchronized (open) {
          open.add(socket);
        }
        opening.on(socket);
      } catch (IOException refused) {
        // That is what it shall be.
      }
    }
  }

  private void promise(Socket socket) throws IOException {
    socket.getOutputStream().write(text(upload(65_536)));
  }

  private String upload(int length) {
    return "POST /pets HTTP/1.1\r\nHost: a\r\nX-API-Key: demo-key\r\nContent-Type: application/json\r\nContent-Length: "
        + length
        + "\r\n\r\n{";
  }

  /** A byte now and then on each connection. */
  private void slowly(int count, String start) {
    each(count, socket -> socket.getOutputStream().write(text(start)));
    List<Socket> all;
    synchronized (open) {
      all = new ArrayList<>(open);
    }
    while (!all.isEmpty() && !all.get(0).isClosed() || all.stream().anyMatch(s -> !s.isClosed())) {
      for (Socket socket : all) {
        try {
          socket.getOutputStream().write(' ');
        } catch (IOException gone) {
          close(socket);
        }
      }
      pause(500);
    }
  }

  /** HTTP/2 with windows of nothing: 100 answers of 100 KB that are never taken. */
  private void closedWindow(Socket socket) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(text("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    out.write(frame(4, 0, 0, new byte[] {0, 4, 0, 0, 0, 0}));
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (String[] field :
        new String[][] {
          {":method", "GET"}, {":scheme", "http"}, {":authority", "a"}, {":path", "/large"}
        }) {
      head.write(0);
      head.write(field[0].length());
      head.write(text(field[0]));
      head.write(field[1].length());
      head.write(text(field[1]));
    }
    for (int i = 0; i < 100; i++) {
      out.write(frame(1, 5, 2 * i + 1, head.toByteArray()));
    }
    socket.getOutputStream().write(out.toByteArray());
    drain(socket);
  }

  private static void drain(Socket socket) {
    thread(
        () -> {
          try (InputStream in = socket.getInputStream()) {
            byte[] buffer = new byte[8192];
            while (true) {
              try {
                if (in.read(buffer) < 0) {
                  return;
                }
              } catch (SocketTimeoutException e) {
                // Nothing is said for a while.
              }
            }
          } catch (IOException closed) {
            // Over.
          }
        });
  }

  private static byte[] frame(int type, int flags, int stream, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
    frame
        .put((byte) 0)
        .putShort((short) payload.length)
        .put((byte) type)
        .put((byte) flags)
        .putInt(stream);
    return frame.put(payload).array();
  }

  private void passwords() throws InterruptedException {
    long end = System.nanoTime() + (SECONDS - 2) * 1_000_000_000L;
    List<Thread> all = new ArrayList<>();
    AtomicInteger wrong = new AtomicInteger();
    for (int i = 0; i < 150; i++) {
      String from = "127.0.0." + (2 + i % 8);
      all.add(
          thread(
              () -> {
                while (System.nanoTime() < end) {
                  String guess =
                      Base64.getEncoder().encodeToString(text("ann:" + wrong.incrementAndGet()));
                  try (Socket socket = connect(from, port)) {
                    socket
                        .getOutputStream()
                        .write(
                            text(
                                "GET /secret HTTP/1.1\r\nHost: a\r\nAuthorization: Basic "
                                    + guess
                                    + "\r\nConnection: close\r\n\r\n"));
                    socket.getInputStream().readAllBytes();
                  } catch (IOException e) {
                    pause(100);
                  }
                }
              }));
    }
    for (Thread each : all) {
      each.join();
    }
    System.out.println("  " + wrong + " passwords were tried");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It was to be closed.
    }
  }

  private interface Business {
    int call() throws IOException;
  }

  /** What came of calls. */
  private static final class Tally {
    private int answered;
    private int turnedAway;
    private final List<String> bad = new ArrayList<>();
    private final List<Long> micros = new ArrayList<>();

    void run(AtomicBoolean over, Business business) {
      while (!over.get()) {
        long start = System.nanoTime();
        try {
          count(business.call());
        } catch (IOException e) {
          bad.add(e.toString());
        }
        micros.add((System.nanoTime() - start) / 1000);
        pause(5);
      }
    }

    private void count(int status) {
      if (status == 503) {
        turnedAway++;
      } else if (status >= 200 && status < 300) {
        answered++;
      } else {
        bad.add("status " + status);
      }
    }

    boolean isBad() {
      int all = answered + turnedAway + bad.size();
      return !bad.isEmpty() || answered < 0.99 * all;
    }

    @Override
    public String toString() {
      long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
      String times =
          sorted.length == 0
              ? ""
              : ", median "
                  + sorted[sorted.length / 2] / 1000.0
                  + " ms, worst "
                  + sorted[sorted.length - 1] / 1000
                  + " ms";
      String others =
          bad.isEmpty()
              ? ""
              : ", OTHERS " + bad.size() + " " + bad.subList(0, Math.min(3, bad.size()));
      return answered + " answered, " + turnedAway + " turned away" + others + times;
    }
  }
}
