package dev.armature.generator.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Changes to a folder that are taken back together when one fails. Everything is staged before the
 * first change, in the same file system, so that each change is one atomic move.
 */
final class Transaction {
  private final Path staging;
  private final Deque<Step> undo = new ArrayDeque<>();
  private int count;

  /** Works in an empty folder that the caller removes afterwards. */
  Transaction(Path staging) {
    this.staging = staging;
  }

  /** Writes bytes aside. */
  Path stage(byte[] bytes) throws IOException {
    Path staged = staging.resolve("new-" + count++);
    Files.write(staged, bytes);
    return staged;
  }

  /** Puts a staged file in its place. */
  void put(Path staged, Path file) throws IOException {
    createFolders(file.getParent());
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("there is a directory at " + file);
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Path backup = backup(file);
      move(staged, file);
      undo.push(() -> move(backup, file));
    } else {
      move(staged, file);
      undo.push(() -> Files.deleteIfExists(file));
    }
  }

  /** Takes a file away. */
  void delete(Path file) throws IOException {
    Path backup = staging.resolve("old-" + count++);
    move(file, backup);
    undo.push(() -> move(backup, file));
  }

  /** Creates a folder and those above it. */
  void createFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      createFolders(folder.getParent());
    }
    Files.createDirectory(folder);
    undo.push(() -> Files.deleteIfExists(folder));
  }

  /** Takes back all changes, the latest first; what fails on the way is added to the cause. */
  void rollBack(Exception cause) {
    while (!undo.isEmpty()) {
      try {
        undo.pop().run();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /** A second name for the file, so that taking back restores the very same file. */
  private Path backup(Path file) throws IOException {
    Path backup = staging.resolve("old-" + count++);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        return Files.createLink(backup, file);
      } catch (UnsupportedOperationException | IOException e) {
        // Some file systems have no hard links.
      }
    }
    return Files.copy(file, backup, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /**
   * Removes the folder of a transaction; by now it has succeeded or failed, and what is left of its
   * staging does not change that.
   */
  static void remove(Path staging) {
    try (DirectoryStream<Path> content = Files.newDirectoryStream(staging)) {
      for (Path each : content) {
        Files.deleteIfExists(each);
      }
      Files.deleteIfExists(staging);
    } catch (IOException e) {
      staging.toFile().deleteOnExit();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** How to take back one change. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
