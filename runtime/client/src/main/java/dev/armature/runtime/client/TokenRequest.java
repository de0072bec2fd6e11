package dev.armature.runtime.client;

import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Percent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks an authorization server for a token (RFC 6749, sections 4.4.2 and 6). One at a time. */
final class TokenRequest {
  private static final long MOST_BYTES = 64 << 10;
  private static final Duration MOST = Duration.ofSeconds(5);

  private final Transport server;
  private final String target;
  private final String authorization;
  private final String grant;
  private volatile @Nullable String refreshToken;

  private TokenRequest(
      Transport server,
      String target,
      String authorization,
      String grant,
      @Nullable String refreshToken) {
    this.server = server;
    this.target = target;
    this.authorization = authorization;
    this.grant = grant;
    this.refreshToken = refreshToken;
  }

  static TokenRequest clientCredentials(
      Transport server, String target, String client, String secret, List<String> scopes) {
    String scope = scopes.isEmpty() ? "" : "&scope=" + Percent.encodeAll(String.join(" ", scopes));
    return new TokenRequest(
        server, target, basic(client, secret), "grant_type=client_credentials" + scope, null);
  }

  static TokenRequest refreshing(
      Transport server, String target, String client, String secret, String refreshToken) {
    return new TokenRequest(
        server, target, basic(client, secret), "grant_type=refresh_token", refreshToken);
  }

  /** Both are encoded first (RFC 6749, section 2.3.1). */
  private static String basic(String client, String secret) {
    String both = Percent.encodeAll(client) + ":" + Percent.encodeAll(secret);
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  /** Fetches a token within that time, and five seconds. */
  TokenAnswer send(Duration limit) throws IOException {
    Duration most = limit.compareTo(MOST) < 0 ? limit : MOST;
    if (most.isNegative() || most.isZero()) {
      throw new IOException("no time is left to fetch a token");
    }
    Response response = server.send(request().with(CallOptions.NONE.timeout(most)));
    byte[] body = response.body().bytes(MOST_BYTES);
    if (response.status() != 200) {
      throw new IOException(
          "the authorization server answered " + response.status() + TokenAnswer.error(body));
    }
    TokenAnswer answer = TokenAnswer.of(body);
    if (answer.refreshToken() != null) {
      refreshToken = answer.refreshToken();
    }
    return answer;
  }

  private Request request() {
    String refresh = refreshToken;
    String form = refresh == null ? grant : grant + "&refresh_token=" + Percent.encodeAll(refresh);
    Headers headers =
        Headers.of(
            "Authorization",
            authorization,
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Accept",
            "application/json");
    return new Request("POST", target, headers, Body.of(form.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return server + target;
  }
}
