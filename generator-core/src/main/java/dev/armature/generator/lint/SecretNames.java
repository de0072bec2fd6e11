package dev.armature.generator.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by a name whether what it stands for is a secret. */
final class SecretNames {
  /** Secrets where a name ends with them; the id or the name of a secret is none. */
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
          "authkey");

  /** Secrets only by themselves: an upload has a session, too, and a page a token. */
  private static final Set<String> WHOLE = Set.of("token", "sessionid", "jsessionid", "phpsessid");

  private SecretNames() {}

  /** Whether a name is that of a secret; tokens of pages and the like are none. */
  static boolean isSecret(String name) {
    List<String> words = words(name);
    String joined = String.join("", words);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return WORDS.contains(last)
        || JOINED.stream().anyMatch(joined::endsWith)
        || WHOLE.contains(joined);
  }

  private static List<String> words(String name) {
    String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return List.of(spaced.strip().split("[^a-z0-9]+"));
  }
}
