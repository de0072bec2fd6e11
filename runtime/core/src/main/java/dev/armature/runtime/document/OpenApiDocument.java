package dev.armature.runtime.document;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a service as an OpenAPI document, in JSON and in YAML. Immutable but for the
 * bytes, which nobody changes.
 */
public final class OpenApiDocument {
  /** RFC 9512. */
  private static final String YAML = "application/yaml";

  private final byte[] json;
  private final byte[] yaml;

  private OpenApiDocument(byte[] json, byte[] yaml) {
    this.json = json;
    this.yaml = yaml;
  }

  /**
   * The document in two spellings, such as generated resources have it; both are closed.
   *
   * @throws IllegalStateException if one is null: the build has not packed the resources
   */
  public static OpenApiDocument of(@Nullable InputStream json, @Nullable InputStream yaml) {
    return new OpenApiDocument(bytes("openapi.json", json), bytes("openapi.yaml", yaml));
  }

  /** The document in JSON, in UTF-8; not to be changed. */
  public byte[] json() {
    return json;
  }

  /** The document in YAML, in UTF-8; not to be changed. */
  public byte[] yaml() {
    return yaml;
  }

  /**
   * {@code /openapi.json} and {@code /openapi.yaml}, for {@code RouterBuilder.operational}: who has
   * the answer already, by its tag, gets 304 (RFC 9110, section 13.1.2).
   */
  public List<Route> routes() {
    return routes("");
  }

  /**
   * The same below a path, for one of several contracts of a process.
   *
   * @param path such as {@code /pets}; empty for none
   */
  public List<Route> routes(String path) {
    return List.of(
        route("openapiJson", path + "/openapi.json", "application/json", json),
        route("openapiYaml", path + "/openapi.yaml", YAML, yaml));
  }

  private static Route route(String id, String path, String mediaType, byte[] bytes) {
    Operation operation = Operation.named("armature", id).build();
    String tag = tag(bytes);
    Response whole =
        Response.bytes(200, mediaType, bytes)
            .withHeader("ETag", tag)
            .withHeader("Cache-Control", "no-cache");
    Response same = Response.empty(304).withHeader("ETag", tag);
    return Route.of(operation, "GET", path)
        .nonBlocking()
        .to(request -> isKnown(request, tag) ? same : whole);
  }

  /** Tags are compared weakly: one that was weakened on the way means the same. */
  private static boolean isKnown(HttpCall request, String tag) {
    String known = request.headerList("If-None-Match");
    if (known == null) {
      return false;
    }
    for (String each : known.split(",", -1)) {
      String one = each.strip();
      if (one.equals("*") || one.equals(tag) || one.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] bytes(String name, @Nullable InputStream resource) {
    if (resource == null) {
      throw new IllegalStateException(
          name
              + " is not on the class path: the folder of generated resources has to be packed too");
    }
    try (resource) {
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
