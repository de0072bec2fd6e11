package dev.armature.samples.petstore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Connections that call the petstore until they are refused, and tell what became of each call. */
final class Load {
  private static final List<String> HEADERS =
      List.of("X-API-Key", "demo-key", "Content-Type", "application/json");
  private static final byte[] PET =
      "{\"name\":\"Rex\",\"tag\":\"good-boy\"}".getBytes(StandardCharsets.UTF_8);
  private static final int WARM = 5;

  final AtomicLong answered = new AtomicLong();
  final AtomicLong refused = new AtomicLong();
  final ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean anyRefused = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch warm;
  private final int port;

  private Load(int port, int connections) {
    this.port = port;
    this.warm = new CountDownLatch(connections);
  }

  /** Starts, and returns when every connection had a few answers. */
  static Load start(int port, int connections) throws InterruptedException {
    Load load = new Load(port, connections);
    for (int i = 0; i < connections; i++) {
      boolean writes = i % 2 == 0;
      Thread thread = new Thread(() -> load.run(writes), "load-" + i);
      load.threads.add(thread);
      thread.start();
    }
    if (!load.warm.await(300, TimeUnit.SECONDS)) {
      throw new IllegalStateException("no answers: " + load.lost);
    }
    return load;
  }

  /** Waits until every connection was refused. */
  void join() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void run(boolean writes) {
    while (true) {
      try (WireClient client = connect()) {
        if (client == null) {
          refused.incrementAndGet();
          return;
        }
        use(client, writes);
      } catch (IOException e) {
        lost.add("connection: " + e);
      }
    }
  }

  private @Nullable WireClient connect() {
    boolean over = anyRefused.get();
    try {
      WireClient client = new WireClient(port);
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

  private void use(WireClient client, boolean writes) {
    for (int i = 1; ; i++) {
      try {
        send(client, writes);
      } catch (IOException notSent) {
        return;
      }
      try {
        Answer answer = client.answer();
        check(answer, writes);
        answered.incrementAndGet();
        if (i == WARM) {
          warm.countDown();
        }
        if (answer.header("Connection").equalsIgnoreCase("close")) {
          if (!client.ended()) {
            lost.add("bytes after the last answer");
          }
          return;
        }
      } catch (IOException e) {
        lost.add("request " + i + " fully sent, then " + e);
        return;
      }
    }
  }

  private static void send(WireClient client, boolean writes) throws IOException {
    if (writes) {
      client.send("POST", "/pets", HEADERS, PET);
    } else {
      client.send("GET", "/pets?limit=3", HEADERS, new byte[0]);
    }
  }

  private void check(Answer answer, boolean writes) {
    if (answer.status() != (writes ? 201 : 200) || !answer.body().endsWith("}")) {
      lost.add("answered " + answer);
    }
  }
}
