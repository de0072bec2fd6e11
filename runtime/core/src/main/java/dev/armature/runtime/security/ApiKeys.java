package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The API keys that a service knows, and whose they are. Immutable. The time a look-up takes tells
 * nothing of the keys: buckets are chosen by a hash with a secret seed, keys compared in constant
 * time.
 */
public final class ApiKeys {
  private record Entry(byte[] key, Principal principal) {}

  private final long seed;
  private final Map<Integer, List<Entry>> buckets = new HashMap<>();

  private ApiKeys(Map<String, Principal> keys) {
    seed = new SecureRandom().nextLong() | 1;
    for (Map.Entry<String, Principal> each : keys.entrySet()) {
      byte[] key = each.getKey().getBytes(StandardCharsets.UTF_8);
      if (key.length == 0) {
        throw new IllegalArgumentException("an API key must not be empty");
      }
      Entry entry = new Entry(key, each.getValue());
      buckets.computeIfAbsent(hash(key), bucket -> new ArrayList<>(1)).add(entry);
    }
  }

  /** Those keys; the key of the map is the API key. */
  public static ApiKeys of(Map<String, Principal> keys) {
    return new ApiKeys(keys);
  }

  /** Whose key it is; null when it is not known. */
  @Nullable Principal find(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    List<Entry> bucket = buckets.get(hash(bytes));
    if (bucket != null) {
      for (Entry entry : bucket) {
        if (MessageDigest.isEqual(entry.key, bytes)) {
          return entry.principal;
        }
      }
    }
    return null;
  }

  private int hash(byte[] key) {
    long hash = seed;
    for (byte b : key) {
      hash = (hash ^ b) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ hash >>> 32);
  }
}
