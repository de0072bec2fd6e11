package dev.armature.runtime.server;

import dev.armature.runtime.security.PemBlock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of textual encodings (RFC 7468).
 *
 * @param path where it is
 * @param text all of it
 */
record PemFile(Path path, String text) {
  private static final long MOST_BYTES = 1 << 20;

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

  List<PemBlock> blocks() {
    try {
      return PemBlock.all(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + " is not PEM: " + e.getMessage(), e);
    }
  }
}
