package dev.armature.samples.springstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The petstore's contract, over HTTP. */
@Timeout(120)
class PetstoreApplicationTest {
  private static RunningPetstore petstore;

  @BeforeAll
  static void start() {
    petstore = new RunningPetstore();
  }

  @AfterAll
  static void stop() {
    petstore.close();
  }

  @Test
  void petsAreCreatedReplacedAndRemoved() throws Exception {
    String path = create("{\"name\":\"Rex\",\"tag\":\"good-boy\"}");
    assertThat(petstore.send(petstore.request(path)).body()).contains("\"tag\":\"good-boy\"");
    HttpResponse<String> replaced =
        petstore.send(json(path).PUT(BodyPublishers.ofString("{\"name\":\"Max\"}")));
    assertThat(replaced.body()).contains("\"name\":\"Max\"");
    assertThat(petstore.send(petstore.request("/pets?limit=100")).body()).contains("Max");
    assertThat(petstore.send(petstore.request(path).DELETE()).statusCode()).isEqualTo(204);
    HttpResponse<String> gone = petstore.send(petstore.request(path));
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains("No such pet");
  }

  @Test
  void whatBreaksTheContractIsRefused() throws Exception {
    HttpResponse<String> wrong =
        petstore.send(
            json("/pets").POST(BodyPublishers.ofString("{\"name\":\"\",\"status\":\"lost\"}")));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("\"pointer\":\"/name\"").contains("\"pointer\":\"/status\"");
    HttpRequest.Builder reader = json("/pets").setHeader("X-API-Key", "read-key");
    assertThat(petstore.send(reader.POST(BodyPublishers.ofString("{}"))).statusCode())
        .isEqualTo(403);
    HttpRequest.Builder large = json("/pets").POST(BodyPublishers.ofByteArray(new byte[300_000]));
    assertThat(petstore.send(large).statusCode()).isEqualTo(413);
  }

  @Test
  void photosAndExportsAreStreamed() throws Exception {
    String path = create("{\"name\":\"Kim\"}");
    byte[] photo = new byte[200_000];
    HttpRequest.Builder put =
        petstore
            .request(path + "/photo")
            .header("Content-Type", "image/png")
            .PUT(BodyPublishers.ofByteArray(photo));
    assertThat(petstore.send(put).statusCode()).isEqualTo(204);
    assertThat(petstore.send(petstore.request(path + "/photo"), BodyHandlers.ofByteArray()).body())
        .isEqualTo(photo);
    assertThat(petstore.send(petstore.request("/export")).body().lines())
        .anyMatch(line -> line.contains("\"name\":\"Kim\""));
  }

  @Test
  void eventsAreToldWhileTheyHappen() throws Exception {
    String path = create("{\"name\":\"Ann\"}");
    InputStream events =
        petstore.send(petstore.request("/events"), BodyHandlers.ofInputStream()).body();
    String sold =
        "{\"kind\":\"sold\",\"at\":\"2026-01-01T00:00:00Z\",\"price\":10,\"buyer\":\"x\"}";
    HttpRequest.Builder recorded = json(path + "/events").POST(BodyPublishers.ofString(sold));
    HttpResponse<String> answer = petstore.send(recorded);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    String start = new String(events.readNBytes(12), StandardCharsets.UTF_8);
    assertThat(start).isIn("id: 0\ndata: ", "data: {\"kind");
    events.close();
  }

  private static HttpRequest.Builder json(String path) {
    return petstore.request(path).header("Content-Type", "application/json");
  }

  /** Returns the path of the pet. */
  private static String create(String pet) throws Exception {
    HttpResponse<String> answer = petstore.send(json("/pets").POST(BodyPublishers.ofString(pet)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return "/pets/" + answer.body().replaceAll(".*\"id\":(\\d+).*", "$1");
  }
}
