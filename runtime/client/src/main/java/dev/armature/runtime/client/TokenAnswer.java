package dev.armature.runtime.client;

import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonType;
import dev.armature.runtime.log.LogText;
import dev.armature.runtime.tape.JsonException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization server answers (RFC 6749, sections 5.1 and 5.2).
 *
 * @param token the access token
 * @param lifeSeconds how long it holds
 * @param refreshToken the refresh token to use next; null to keep the present one
 */
record TokenAnswer(String token, long lifeSeconds, @Nullable String refreshToken) {
  /** Where the server does not say how long a token holds. */
  private static final long USUAL_SECONDS = 300;

  private static final long MOST_SECONDS = 365L * 24 * 3600;

  /** The members that matter, of a success or a failure. */
  private record Members(
      @Nullable String token,
      @Nullable String type,
      @Nullable String life,
      @Nullable String refresh,
      @Nullable String error) {}

  /**
   * Reads a success.
   *
   * @throws IOException when it is none; what came is not told
   */
  static TokenAnswer of(byte[] json) throws IOException {
    Members members = members(json);
    if (members == null || members.token() == null || members.token().isEmpty()) {
      throw new IOException("the authorization server's answer holds no access_token");
    }
    if (members.type() != null && !members.type().equalsIgnoreCase("bearer")) {
      throw new IOException("the authorization server's token is no bearer token");
    }
    return new TokenAnswer(members.token(), life(members.life()), members.refresh());
  }

  private static long life(@Nullable String seconds) {
    try {
      double given = seconds == null ? USUAL_SECONDS : Double.parseDouble(seconds);
      return (long) Math.max(1, Math.min(given, MOST_SECONDS));
    } catch (NumberFormatException e) {
      return USUAL_SECONDS;
    }
  }

  /** The code of a failure, behind a blank; empty when there is none. */
  static String error(byte[] json) {
    Members members = members(json);
    String code = members == null ? null : members.error();
    return code == null ? "" : " " + LogText.of(code);
  }

  private static @Nullable Members members(byte[] json) {
    try {
      return Json.read(json, TokenAnswer::read);
    } catch (JsonException unreadable) {
      return null;
    }
  }

  private static Members read(JsonReader in) throws IOException {
    String token = null;
    String type = null;
    String life = null;
    String refresh = null;
    String error = null;
    in.secret();
    if (in.beginObject()) {
      for (String name = in.nextField(); name != null; name = in.nextField()) {
        switch (name) {
          case "access_token" -> token = text(in);
          case "token_type" -> type = text(in);
          case "expires_in" -> life = number(in);
          case "refresh_token" -> refresh = text(in);
          case "error" -> error = text(in);
          default -> in.skip();
        }
      }
    }
    return new Members(token, type, life, refresh, error);
  }

  /** Some servers write numbers as strings. */
  private static @Nullable String number(JsonReader in) throws IOException {
    return in.type() == JsonType.NUMBER ? in.decimal().toPlainString() : text(in);
  }

  private static @Nullable String text(JsonReader in) throws IOException {
    if (in.type() == JsonType.STRING) {
      return in.string();
    }
    in.skip();
    return null;
  }
}
