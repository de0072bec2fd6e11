package dev.armature.runtime.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of textual encodings (RFC 7468).
 *
 * @param path where it is
 * @param text all of it
 */
record PemFile(Path path, String text) {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");
  private static final long MOST_BYTES = 1 << 20;

  /** One encoding: what it is, and its bytes. */
  record Block(String label, byte[] bytes) {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when it cannot be read, saying why
   */
  static PemFile read(Path path) {
    try {
      if (Files.isRegularFile(path) && Files.size(path) > MOST_BYTES) {
        throw new IllegalArgumentException(path + " is larger than 1 MB");
      }
      return new PemFile(path, Files.readString(path, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(path + " cannot be read: no such file", e);
    } catch (AccessDeniedException e) {
      throw new IllegalArgumentException(path + " cannot be read: access denied", e);
    } catch (IOException e) {
      String why = Files.isDirectory(path) ? "it is a directory" : e.getMessage();
      throw new IllegalArgumentException(path + " cannot be read: " + why, e);
    }
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(matcher.group(2));
        blocks.add(new Block(matcher.group(1), bytes));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(path + " is not PEM: " + e.getMessage(), e);
      }
    }
    return blocks;
  }
}
