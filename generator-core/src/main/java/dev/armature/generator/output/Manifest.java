package dev.armature.generator.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that one execution wrote, with the SHA-256 of each. Immutable. */
final class Manifest {
  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final String HEADER = "armature manifest 1";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int HASH_LENGTH = 64;

  private final SortedMap<String, String> hashes;

  private Manifest(SortedMap<String, String> hashes) {
    this.hashes = hashes;
  }

  static Manifest of(Map<String, String> hashes) {
    return new Manifest(new TreeMap<>(hashes));
  }

  /** Reads a manifest; lines that we would not have written own nothing. */
  static Manifest parse(String text) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : text.lines().skip(text.startsWith(HEADER) ? 1 : Long.MAX_VALUE).toList()) {
      if (line.length() < HASH_LENGTH + 2 || line.charAt(HASH_LENGTH) != ' ') {
        continue;
      }
      String hash = line.substring(0, HASH_LENGTH);
      String path = line.substring(HASH_LENGTH + 1);
      if (HASH.matcher(hash).matches() && OutputPaths.fault(path) == null) {
        hashes.put(path, hash);
      }
    }
    return new Manifest(hashes);
  }

  Iterable<String> paths() {
    return hashes.keySet();
  }

  @Nullable String hash(String path) {
    return hashes.get(path);
  }

  /** The form that is stored. */
  String print() {
    StringBuilder out = new StringBuilder(HEADER).append('\n');
    hashes.forEach((path, hash) -> out.append(hash).append(' ').append(path).append('\n'));
    return out.toString();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
