package dev.armature.benchmarks.client;

import dev.armature.benchmarks.ProcessCost;
import dev.armature.benchmarks.Ratios;
import dev.armature.benchmarks.server.MeasuredServer;
import dev.armature.runtime.Operation;
import dev.armature.runtime.client.Credential;
import dev.armature.runtime.client.HttpTransport;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.samples.petstore.json.NewPetCodec;
import dev.armature.samples.petstore.json.PetCodec;
import dev.armature.samples.petstore.model.NewPet;
import dev.armature.samples.petstore.model.Pet;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Client CPU per call of the petstore's POST: our transport, with deadline, retries, credentials,
 * trace and metrics, against the JDK's client by hand with the same codec, in turns within one
 * process.
 *
 * <p>Arguments: the number of rounds, the seconds of each measurement.
 */
public final class TransportBenchmark {
  private static final int THREADS = 4;
  private static final int MOST_FAILURES = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Operation CREATE =
      Operation.named("Petstore", "createPet").security("apiKey").build();
  private static final NewPet PET =
      Json.read(
          ("{\"name\":\"Rex\",\"status\":\"available\",\"tag\":\"good-boy\",\"vaccinations\":["
                  + "{\"vaccine\":\"rabies\",\"on\":\"2026-03-01\",\"dose\":0.5}]}")
              .getBytes(StandardCharsets.UTF_8),
          NewPetCodec.INSTANCE);

  private TransportBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(args[0]);
    Duration time = Duration.ofSeconds(Long.parseLong(args[1]));
    int port = freePort();
    Process server = server(port);
    try (HttpTransport transport =
        HttpTransport.to("http://127.0.0.1:" + port)
            .metrics(new MetricRegistry())
            .credential("apiKey", Credential.header("X-API-Key", () -> "demo-key"))
            .build()) {
      Thread.sleep(3000);
      compare(byHand(port), ours(transport), rounds, time);
    } finally {
      server.destroyForcibly();
    }
  }

  private static void compare(Caller byHand, Caller ours, int rounds, Duration time)
      throws IOException, InterruptedException {
    measure(byHand, WARM_UP);
    measure(ours, WARM_UP);
    List<Double> hand = new ArrayList<>();
    List<Double> own = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      hand.add(measure(byHand, time));
      own.add(measure(ours, time));
      ratios.add(own.get(round) / hand.get(round));
    }
    System.out.printf(
        Locale.ROOT,
        "POST /pets on JDK %s: by hand %.1f µs, ours %.1f µs of client CPU per call; ratio %s%n",
        Runtime.version(),
        Ratios.median(hand),
        Ratios.median(own),
        Ratios.text(ratios));
  }

  private static Caller byHand(int port) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    URI uri = URI.create("http://127.0.0.1:" + port + "/pets");
    return () -> {
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .timeout(Duration.ofSeconds(30))
              .header("Content-Type", "application/json")
              .header("Accept", "application/json")
              .header("X-API-Key", "demo-key")
              .POST(BodyPublishers.ofByteArray(Json.write(NewPetCodec.INSTANCE, PET)))
              .build();
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      return pet(response.statusCode(), response.body());
    };
  }

  private static Caller ours(HttpTransport transport) {
    Headers headers = Headers.of("Content-Type", "application/json", "Accept", "application/json");
    return () -> {
      Body body = Body.of(Json.write(NewPetCodec.INSTANCE, PET));
      Response response = transport.send(new Request("POST", "/pets", headers, body).with(CREATE));
      return pet(response.status(), response.body().bytes(1 << 20));
    };
  }

  private static Pet pet(int status, byte[] body) throws IOException {
    if (status != 201) {
      throw new IOException("not a 201: " + status);
    }
    return Json.read(body, PetCodec.INSTANCE);
  }

  /** CPU time of this process per call, in microseconds. */
  private static double measure(Caller caller, Duration time)
      throws IOException, InterruptedException {
    long self = ProcessHandle.current().pid();
    Duration before = ProcessCost.of(self).cpu();
    long calls = run(caller, System.nanoTime() + time.toNanos());
    return ProcessCost.of(self).cpu().minus(before).toNanos() / 1e3 / calls;
  }

  private static long run(Caller caller, long end) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    AtomicInteger failures = new AtomicInteger();
    Callable<Long> loop =
        () -> {
          long calls = 0;
          for (; System.nanoTime() < end; calls++) {
            answered(caller, failures);
          }
          return calls;
        };
    try {
      long total = 0;
      for (Future<Long> each : threads.invokeAll(Collections.nCopies(THREADS, loop))) {
        total += each.get();
      }
      if (failures.get() > 0) {
        System.out.println(failures + " of " + total + " calls failed");
      }
      return total;
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } finally {
      threads.shutdown();
    }
  }

  /** On busy machines the JDK's client loses a pooled connection in some ten thousand calls. */
  private static void answered(Caller caller, AtomicInteger failures)
      throws IOException, InterruptedException {
    try {
      caller.call();
    } catch (IOException e) {
      if (failures.incrementAndGet() > MOST_FAILURES) {
        throw e;
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Process server(int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            MeasuredServer.class.getName(),
            "wrapped",
            "EVENT_LOOP",
            Integer.toString(port))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
