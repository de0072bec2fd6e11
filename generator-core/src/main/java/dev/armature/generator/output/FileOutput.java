package dev.armature.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** One file that a user names: written as a whole or not at all. */
public final class FileOutput {
  private FileOutput() {}

  /**
   * Makes a file hold a text in UTF-8; one that holds it is not touched, folders that are missing
   * are made.
   *
   * @return whether it was written
   * @throws OutputException if the disk fails; the file is as it was then
   */
  public static boolean write(Path file, String text) throws OutputException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return written(file, bytes); // A device, or a folder, which fails.
      }
      if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return false;
      }
      return replaced(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
    } catch (IOException e) {
      throw new OutputException(
          OutputException.IO, "cannot write " + file + ": " + OutputException.reason(e), e);
    }
  }

  private static boolean written(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return true;
  }

  private static boolean replaced(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Path folder = Files.createTempDirectory(file.getParent(), ".armature-");
    try {
      Transaction transaction = new Transaction(folder);
      transaction.put(transaction.stage(bytes), file);
      return true;
    } finally {
      Transaction.remove(folder);
    }
  }
}
