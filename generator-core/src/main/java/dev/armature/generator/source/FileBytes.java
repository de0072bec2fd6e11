package dev.armature.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Reads files whole, within a size, and says what is wrong with those that it cannot read. */
final class FileBytes {
  private FileBytes() {}

  /** More bytes than allowed. */
  static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;
  }

  static byte[] read(Path path, String name, boolean regularOnly, long max)
      throws SourceException, TooLarge {
    Span span = SourceFiles.at(name, uri(path));
    if (Files.isDirectory(path)) {
      throw SourceException.of(
          SourceCodes.NOT_A_FILE, span, "this is a directory", "pass the document's own path");
    }
    if (regularOnly && Files.exists(path) && !Files.isRegularFile(path)) {
      throw SourceException.of(
          SourceCodes.NOT_A_FILE, span, "this is no regular file", "refer to a regular file");
    }
    try {
      if (Files.isRegularFile(path) && Files.size(path) > max) {
        throw new TooLarge();
      }
      try (InputStream in = Files.newInputStream(path)) {
        return read(in, max);
      }
    } catch (NoSuchFileException e) {
      throw SourceException.of(
          SourceCodes.MISSING_FILE, span, "there is no such file", "check the path");
    } catch (IOException e) {
      throw unreadable(span, e);
    }
  }

  static byte[] read(InputStream in, long max) throws IOException, TooLarge {
    byte[] bytes = in.readNBytes((int) max + 1);
    if (bytes.length > max) {
      throw new TooLarge();
    }
    return bytes;
  }

  static SourceException unreadable(Span span, IOException e) {
    String reason =
        e instanceof java.nio.file.AccessDeniedException ? "access denied" : e.getMessage();
    return SourceException.of(
        SourceCodes.UNREADABLE,
        span,
        "the file cannot be read: " + reason,
        "check its permissions and the disk");
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static URI uri(Path path) {
    // Path.toUri adds a slash to directories by asking the disk; identity must not depend on that.
    String uri = path.toAbsolutePath().normalize().toUri().toString();
    return URI.create(
        uri.endsWith("/") && uri.length() > 8 ? uri.substring(0, uri.length() - 1) : uri);
  }

  static URI canonical(URI uri) {
    String text = uri.toString();
    int fragment = text.indexOf('#');
    URI plain = (fragment < 0 ? uri : URI.create(text.substring(0, fragment))).normalize();
    if (!"file".equals(String.valueOf(plain.getScheme()).toLowerCase(Locale.ROOT))) {
      return plain;
    }
    try {
      return uri(Path.of(plain));
    } catch (IllegalArgumentException e) {
      return plain;
    }
  }

  static Path path(URI uri, Span referrer) throws SourceException {
    try {
      return Path.of(uri);
    } catch (IllegalArgumentException e) {
      throw SourceException.of(
          SourceCodes.MISSING_FILE,
          referrer,
          "'" + uri + "' names no file",
          "refer to a file by a relative path");
    }
  }

  /** Reads a file that is referred to: what is wrong with it is reported at the reference. */
  static byte[] at(Span referrer, String name, Reading reading) throws SourceException {
    try {
      return reading.read();
    } catch (SourceException e) {
      List<SourceProblem> moved = new ArrayList<>();
      for (SourceProblem p : e.problems()) {
        String message = name + ": " + p.message();
        moved.add(new SourceProblem(p.code(), message, referrer, p.related(), p.help()));
      }
      throw new SourceException(moved);
    }
  }

  /** Something that reads bytes. */
  @FunctionalInterface
  interface Reading {
    byte[] read() throws SourceException;
  }
}
