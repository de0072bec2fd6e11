package dev.armature.runtime.vertx;

import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Connections that send one request after the other and tell exactly what became of each. */
final class ShutdownLoad {
  private static final String BODY = "b".repeat(300);

  /** Who is silent for a second may find its connection closed (RFC 9112, section 9.5). */
  private static final long SILENT_NANOS = 500_000_000;

  final AtomicLong answered = new AtomicLong();
  final AtomicLong refused = new AtomicLong();

  /** Connections that were reset before the first answer: the server may never have had them. */
  final AtomicLong unaccepted = new AtomicLong();

  final ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean anyRefused = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch warm;
  private final int port;
  private final boolean keepAlive;

  ShutdownLoad(int port, int connections, boolean keepAlive) {
    this.port = port;
    this.keepAlive = keepAlive;
    this.warm = new CountDownLatch(connections);
    for (int i = 0; i < connections; i++) {
      String path = i % 2 == 0 ? "/work" : "/quick";
      Thread thread = new Thread(() -> run(path), "load-" + i);
      threads.add(thread);
      thread.start();
    }
  }

  void awaitWarm() throws InterruptedException {
    warm.await();
  }

  void join() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Connects and sends until it is refused. */
  private void run(String path) {
    while (true) {
      try (RawClient client = connect()) {
        if (client == null) {
          refused.incrementAndGet();
          return;
        }
        use(client, path);
      } catch (IOException e) {
        lost.add("connection: " + e);
      }
    }
  }

  private @Nullable RawClient connect() {
    boolean over = anyRefused.get();
    try {
      RawClient client = new RawClient(port);
      if (over) {
        lost.add("accepted after another was refused");
      }
      return client;
    } catch (IOException e) {
      // Refused, or reset while it was set up: either way nothing was sent.
      anyRefused.set(true);
      return null;
    }
  }

  private void use(RawClient client, String path) {
    long last = System.nanoTime();
    for (int i = 0; ; i++) {
      try {
        client.send(request(path));
      } catch (IOException notSent) {
        return;
      }
      boolean silent = System.nanoTime() - last > SILENT_NANOS;
      try {
        RawClient.Answer answer = client.answer();
        last = System.nanoTime();
        if (answer.status() != 200) {
          lost.add("status " + answer.status());
        }
        if (answered.incrementAndGet() % 20 == 0) {
          warm.countDown();
        }
        if (answer.header("connection").equalsIgnoreCase("close")) {
          if (!client.ended()) {
            lost.add("bytes after the last answer");
          }
          return;
        }
      } catch (SocketException e) {
        lostOrUnaccepted(path, i, e);
        return;
      } catch (IOException e) {
        // On a busy machine, this thread may have had no turn for so long.
        if (i == 0 || !silent) {
          lost.add("request " + i + " of " + path + " fully sent, then " + e);
        }
        return;
      }
    }
  }

  private void lostOrUnaccepted(String path, int number, SocketException reset) {
    if (number == 0) {
      unaccepted.incrementAndGet();
    } else {
      lost.add("request " + number + " of " + path + " fully sent, then " + reset);
    }
  }

  private String request(String path) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: a\r\n"
        + (keepAlive ? "" : "Connection: close\r\n")
        + "Content-Length: "
        + BODY.length()
        + "\r\n\r\n"
        + BODY;
  }
}
