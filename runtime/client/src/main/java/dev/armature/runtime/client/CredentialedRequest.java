package dev.armature.runtime.client;

import dev.armature.runtime.client.Credential.Place;
import dev.armature.runtime.http.message.HeaderSyntax;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.param.Percent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request with credentials, and which secrets those were. Used by one thread. */
final class CredentialedRequest {
  private record Shown(Credential credential, String secret) {}

  private final Request plain;
  private final List<Shown> shown = new ArrayList<>();

  CredentialedRequest(Request plain) {
    this.plain = plain;
  }

  /**
   * Adds a credential.
   *
   * @throws IllegalArgumentException when the secret cannot stand in its place; it is not told
   */
  void add(Credential credential, Duration limit) throws IOException {
    String secret = credential.source().get(limit);
    if (credential.place() == Place.COOKIE || credential.place() == Place.HEADER) {
      HeaderSyntax.value(credential.name(), secret);
    }
    if (credential.place() == Place.COOKIE && secret.matches(".*[;,\"\\\\\\s].*")) {
      throw new IllegalArgumentException("not a value for the cookie " + credential.name());
    }
    shown.add(new Shown(credential, secret));
  }

  /** Tells the sources that the server refused them; whether any of them may have another. */
  boolean refused() {
    boolean more = false;
    for (Shown each : shown) {
      more |= each.credential().source().refused(each.secret());
    }
    return more;
  }

  /** The request. */
  Request request() {
    List<String> headers = new ArrayList<>();
    plain.headers().forEach((name, value) -> headers.addAll(List.of(name, value)));
    @Nullable String query = plain.rawQuery();
    for (Shown each : shown) {
      Credential credential = each.credential();
      switch (credential.place()) {
        case HEADER -> set(headers, credential.name(), credential.prefix() + each.secret());
        case COOKIE -> cookie(headers, credential.name() + "=" + each.secret());
        case QUERY -> query = joined(query, credential.name(), each.secret());
        case CONNECTION -> {
          // The transport shows the certificate in the handshake.
        }
      }
    }
    return Requests.with(plain, query, headers);
  }

  private static String joined(@Nullable String query, String name, String secret) {
    String pair = Percent.encodeAll(name) + "=" + Percent.encodeAll(secret);
    return query == null || query.isEmpty() ? pair : query + "&" + pair;
  }

  private static void set(List<String> headers, String name, String value) {
    for (int i = headers.size() - 2; i >= 0; i -= 2) {
      if (headers.get(i).equalsIgnoreCase(name)) {
        headers.subList(i, i + 2).clear();
      }
    }
    headers.addAll(List.of(name, value));
  }

  /** All cookies stand in one header (RFC 6265, section 5.4). */
  private static void cookie(List<String> headers, String pair) {
    for (int i = 0; i < headers.size(); i += 2) {
      if (headers.get(i).equalsIgnoreCase("Cookie")) {
        headers.set(i + 1, headers.get(i + 1) + "; " + pair);
        return;
      }
    }
    headers.addAll(List.of("Cookie", pair));
  }
}
