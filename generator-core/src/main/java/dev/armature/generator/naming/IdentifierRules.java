package dev.armature.generator.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** What holds for every identifier: a legal start, a bounded length, a form to compare. */
final class IdentifierRules {
  /** In UTF-8, since a class name becomes a file name of at most 255 bytes with what we append. */
  private static final int MAX_BYTES = 100;

  private static final int HASH_DIGITS = 8;

  private IdentifierRules() {}

  /** The name, with a prefix where no identifier may start with its first character. */
  static String started(String name, String prefix) {
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : prefix + name;
  }

  /** The name, with a hash of the whole in place of what is too long. */
  static String bounded(String name) {
    if (bytes(name) <= MAX_BYTES) {
      return name;
    }
    int end = 0;
    int size = 0;
    while (size + bytes(name.codePointAt(end)) <= MAX_BYTES - HASH_DIGITS - 1) {
      size += bytes(name.codePointAt(end));
      end = name.offsetByCodePoints(end, 1);
    }
    return name.substring(0, end) + "_" + hash(name, HASH_DIGITS);
  }

  /** The first digits of a hash of a text. */
  static String hash(String text, int digits) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(utf8(text));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Equal for names that some file system or reader takes for one. */
  static String folded(String name) {
    String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Whether Java takes the text for a name, keywords aside. */
  static boolean legal(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(IdentifierRules::visiblePart);
  }

  private static boolean visiblePart(int c) {
    return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  private static int bytes(int c) {
    return bytes(Character.toString(c));
  }

  private static int bytes(String text) {
    return utf8(text).length;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
