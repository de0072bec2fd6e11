package dev.armature.runtime.security.jwt;

import dev.armature.runtime.Principal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were verified, by their SHA-256, so that no token stays in memory. Two generations:
 * when the younger one is full it replaces the older one, whose entries are forgotten.
 */
final class TokenCache {
  /** A digest, compared as a value. */
  record Key(ByteBuffer digest) {}

  private record Entry(Principal principal, long expiresAtMillis, long version) {}

  private final int half;
  private volatile ConcurrentHashMap<Key, Entry> young = new ConcurrentHashMap<>();
  private volatile ConcurrentHashMap<Key, Entry> old = new ConcurrentHashMap<>();

  TokenCache(int capacity) {
    half = (capacity + 1) / 2;
  }

  static Key key(String token) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return new Key(ByteBuffer.wrap(sha.digest(token.getBytes(StandardCharsets.ISO_8859_1))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Nullable Principal get(Key key, long nowMillis, long version) {
    Entry entry = young.get(key);
    if (entry == null) {
      entry = old.get(key);
      if (entry != null) {
        put(key, entry);
      }
    }
    boolean good = entry != null && entry.version == version && nowMillis < entry.expiresAtMillis;
    return good ? entry.principal : null;
  }

  void put(Key key, Principal principal, long expiresAtMillis, long version) {
    put(key, new Entry(principal, expiresAtMillis, version));
  }

  private void put(Key key, Entry entry) {
    if (half == 0) {
      return;
    }
    if (young.size() >= half) {
      turn();
    }
    young.put(key, entry);
  }

  private synchronized void turn() {
    if (young.size() >= half) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
