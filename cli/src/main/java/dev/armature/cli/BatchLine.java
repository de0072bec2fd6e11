package dev.armature.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of {@code check-json --batch}. Schema and instance stay the bytes that they were
 * written as.
 *
 * @param id as it was written, null if there is none
 * @param members the bytes of each other member
 * @param fault what is wrong with the line, or null
 */
record BatchLine(@Nullable String id, Map<String, byte[]> members, @Nullable String fault) {
  private static final String ID = "id";
  private static final Set<String> KNOWN =
      Set.of(ID, "schema", "instance", "dialect", "formatAssertion", "zeroTerminatedFloats");

  /** What is too much is said by those who read the parts. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /** A question that cannot be understood at all. */
  static BatchLine faulty(String fault) {
    return new BatchLine(null, Map.of(), fault);
  }

  /** Reads a line. Whatever is wrong with it is its fault, told with the id if that is known. */
  static BatchLine parse(byte[] line) {
    Map<String, byte[]> members = new HashMap<>();
    String fault = read(line, members);
    byte[] id = members.remove(ID);
    return new BatchLine(id == null ? null : text(id), members, fault);
  }

  /** The bytes of a member that every line without a fault has. */
  byte[] bytes(String name) {
    return Objects.requireNonNull(members.get(name));
  }

  /** A member's text as it was written, or null. */
  @Nullable String written(String name) {
    byte[] bytes = members.get(name);
    return bytes == null ? null : text(bytes);
  }

  private static @Nullable String read(byte[] line, Map<String, byte[]> members) {
    if (holdsNul(line)) {
      return "not valid JSON: a NUL byte; the input is UTF-8, not UTF-16 or UTF-32";
    }
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return "a line is one JSON object";
      }
      Set<String> doubled = new HashSet<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        byte[] value = value(json, line);
        if (KNOWN.contains(name) && members.put(name, value) != null) {
          doubled.add(name);
        }
      }
      if (json.nextToken() != null) {
        return "a line is one JSON object, and nothing behind it";
      }
      return doubled.isEmpty() ? missing(members) : "written twice: " + doubled;
    } catch (JsonProcessingException e) {
      return "not valid JSON: " + e.getOriginalMessage().replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** The parser would guess another encoding from it, in which offsets are no bytes. */
  private static boolean holdsNul(byte[] line) {
    for (byte each : line) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static byte[] value(JsonParser json, byte[] line) throws IOException {
    int start = (int) json.currentTokenLocation().getByteOffset();
    json.skipChildren();
    json.finishToken();
    return Arrays.copyOfRange(line, start, (int) json.currentLocation().getByteOffset());
  }

  private static @Nullable String missing(Map<String, byte[]> members) {
    if (!members.containsKey("schema")) {
      return "there is no 'schema'";
    }
    return members.containsKey("instance") ? null : "there is no 'instance'";
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
