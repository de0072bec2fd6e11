package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An export, line by line, and photos, up and down. */
final class StreamsTest {
  private final Caller petstore = new InMemoryCaller();

  StreamsTest() throws IOException {}

  @BeforeEach
  void createPets() throws IOException {
    for (String name : List.of("a", "b")) {
      String pet = "{\"name\":\"" + name + "\"}";
      assertThat(petstore.send("POST", "/pets", pet).status()).isEqualTo(201);
    }
  }

  @Test
  void exportsAllPetsLineByLine() throws IOException {
    Answer export = petstore.get("/export");
    assertThat(export.header("Content-Type")).isEqualTo("application/jsonl");
    List<String> lines = export.body().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"name\":\"a\"").endsWith("}");
    assertThat(petstore.call("GET", "/export", List.of(), new byte[0]).status()).isEqualTo(401);
  }

  @Test
  void keepsPhotos() throws IOException {
    byte[] photo = "not really a photo".getBytes();
    assertThat(put("/pets/1/photo", photo).status()).isEqualTo(204);
    Answer answer = petstore.get("/pets/1/photo");
    assertThat(answer.header("Content-Type")).isEqualTo("image/png");
    assertThat(answer.body()).isEqualTo("not really a photo");
    List<String> again = List.of("X-API-Key", "demo-key", "If-None-Match", answer.header("ETag"));
    assertThat(petstore.call("GET", "/pets/1/photo", again, new byte[0]).status()).isEqualTo(304);
    List<String> part = List.of("X-API-Key", "demo-key", "Range", "bytes=4-9");
    Answer some = petstore.call("GET", "/pets/1/photo", part, new byte[0]);
    assertThat(some.status()).isEqualTo(206);
    assertThat(some.body()).isEqualTo("really");
    assertThat(petstore.get("/pets/2/photo").status()).isEqualTo(404);
    assertThat(put("/pets/9/photo", photo).status()).isEqualTo(404);
  }

  private Answer put(String target, byte[] photo) throws IOException {
    List<String> headers = List.of("X-API-Key", "demo-key", "Content-Type", "image/png");
    return petstore.call("PUT", target, headers, photo);
  }
}
