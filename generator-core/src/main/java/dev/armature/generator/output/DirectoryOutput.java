package dev.armature.generator.output;

import dev.armature.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes to a folder: files whose bytes are right are not touched, orphans of the execution's last
 * run go, and a failure leaves the folder as it was. One execution must not run twice at a time.
 */
public final class DirectoryOutput implements Output {
  private final OutputFolder folder;

  /**
   * An output folder, created when the first file is written.
   *
   * @param execution who writes: several executions may share a folder, each with its own files
   * @throws IllegalArgumentException if the execution's name is not made of 1 to 64 letters,
   *     digits, dots, dashes and underscores
   */
  public DirectoryOutput(Path root, String execution) {
    this.folder = new OutputFolder(root, execution);
  }

  @Override
  public OutputReport write(List<GeneratedFile> files) throws OutputException {
    return write(files, () -> {});
  }

  @Override
  public OutputReport write(List<GeneratedFile> files, Rest rest) throws OutputException {
    OutputPlan plan = OutputPlan.of(files, folder);
    boolean nothingYet = files.isEmpty() && !Files.exists(folder.root());
    if (plan.isEmpty() || nothingYet) {
      rest.happen();
    } else {
      apply(plan, rest);
    }
    return plan.report();
  }

  private void apply(OutputPlan plan, Rest rest) throws OutputException {
    // The folders themselves are made in a transaction of their own: the staging lies in them.
    Transaction folders = new Transaction(folder.root());
    try {
      folders.createFolders(folder.ownFolder());
      Path staging = Files.createTempDirectory(folder.ownFolder(), "staging-");
      try {
        apply(plan, rest, new Transaction(staging));
      } finally {
        Transaction.remove(staging);
      }
      removeEmptyFolders(plan.report().deleted());
    } catch (IOException e) {
      folders.rollBack(e);
      throw new OutputException(
          OutputException.IO,
          "cannot write to " + folder.root() + ": " + OutputException.reason(e),
          e);
    } catch (OutputException e) {
      folders.rollBack(e);
      throw e;
    }
  }

  private void apply(OutputPlan plan, Rest rest, Transaction transaction)
      throws IOException, OutputException {
    try {
      Map<Path, Path> staged = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> write : plan.writes().entrySet()) {
        staged.put(transaction.stage(write.getValue()), folder.resolve(write.getKey()));
      }
      byte[] manifest = plan.manifest().print().getBytes(StandardCharsets.UTF_8);
      staged.put(transaction.stage(manifest), folder.manifestFile());
      // Deleting comes first: where case is ignored, an orphan may be a new file's other spelling.
      for (String orphan : plan.report().deleted()) {
        transaction.delete(folder.resolve(orphan));
      }
      for (Map.Entry<Path, Path> each : staged.entrySet()) {
        transaction.put(each.getKey(), each.getValue());
      }
      rest.happen();
    } catch (IOException | OutputException | RuntimeException e) {
      transaction.rollBack(e);
      throw e;
    }
  }

  /** Files are what counts: a folder that cannot be removed is no reason to fail. */
  private void removeEmptyFolders(List<String> deleted) {
    for (String path : deleted) {
      Path at = folder.root().resolve(path).getParent();
      try {
        while (!at.equals(folder.root()) && isEmptyFolder(at)) {
          Files.delete(at);
          at = at.getParent();
        }
      } catch (IOException e) {
        continue;
      }
    }
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
      return !content.iterator().hasNext();
    }
  }
}
