package dev.armature.generator.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by a name whether what it stands for is a secret. */
final class SecretNames {
  /** Each a secret, whatever stands around it. */
  private static final Set<String> WORDS =
      Set.of(
          "password",
          "passwd",
          "pwd",
          "passphrase",
          "secret",
          "credential",
          "credentials",
          "jwt",
          "authorization");

  /** Secrets of several words. */
  private static final List<String> JOINED =
      List.of(
          "apikey",
          "accesskey",
          "privatekey",
          "secretkey",
          "accesstoken",
          "authtoken",
          "bearertoken",
          "idtoken",
          "refreshtoken",
          "securitytoken",
          "sessiontoken",
          "usertoken",
          "apitoken",
          "sessionid",
          "authkey");

  private SecretNames() {}

  /** Whether a name is that of a secret; tokens of pages and the like are none. */
  static boolean isSecret(String name) {
    List<String> words = words(name);
    String joined = String.join("", words);
    return words.stream().anyMatch(WORDS::contains)
        || JOINED.stream().anyMatch(joined::endsWith)
        || joined.equals("token");
  }

  private static List<String> words(String name) {
    String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return List.of(spaced.strip().split("[^a-z0-9]+"));
  }
}
