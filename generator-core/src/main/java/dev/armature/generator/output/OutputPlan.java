package dev.armature.generator.output;

import dev.armature.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has to happen to a folder so that it holds the files of a run.
 *
 * @param report the same for people
 * @param writes the bytes to write, by path
 * @param manifest what the execution owns afterwards
 * @param manifestChanged whether the manifest has to be written
 */
record OutputPlan(
    OutputReport report, Map<String, byte[]> writes, Manifest manifest, boolean manifestChanged) {

  static OutputPlan of(List<GeneratedFile> files, OutputFolder folder) throws OutputException {
    OutputPaths.check(files);
    try {
      checkOwners(files, folder);
      return new Builder(folder).build(files);
    } catch (IOException e) {
      throw new OutputException(
          OutputException.IO, "cannot read the output folder " + folder.root() + ": " + e, e);
    }
  }

  boolean isEmpty() {
    return report.upToDate() && !manifestChanged;
  }

  private static void checkOwners(List<GeneratedFile> files, OutputFolder folder)
      throws IOException, OutputException {
    Map<String, String> owners = folder.ownedByOthers();
    for (GeneratedFile file : files) {
      String owner = owners.get(OutputPaths.fold(file.path()));
      if (owner != null) {
        throw new OutputException(
            OutputException.OWNED,
            "'" + file.path() + "' belongs to execution '" + owner + "' of this output folder",
            null);
      }
    }
  }

  private static final class Builder {
    private final OutputFolder folder;
    private final Map<String, byte[]> writes = new TreeMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final List<String> created = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    Builder(OutputFolder folder) {
      this.folder = folder;
    }

    OutputPlan build(List<GeneratedFile> files) throws IOException, OutputException {
      for (GeneratedFile file : files) {
        plan(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
      }
      Manifest before = folder.manifest();
      for (String path : before.paths()) {
        if (!hashes.containsKey(path)) {
          planOrphan(path, String.valueOf(before.hash(path)));
        }
      }
      Manifest after = Manifest.of(hashes);
      boolean changed = !after.print().equals(before.print());
      OutputReport report = new OutputReport(created, updated, unchanged, deleted, kept);
      return new OutputPlan(report, writes, after, changed);
    }

    private void plan(String path, byte[] bytes) throws IOException, OutputException {
      hashes.put(path, Manifest.sha256(bytes));
      if (folder.holds(path, bytes)) {
        unchanged.add(path);
        return;
      }
      (folder.exists(path) ? updated : created).add(path);
      writes.put(path, bytes);
    }

    private void planOrphan(String path, String hash) throws IOException, OutputException {
      byte[] bytes = folder.bytes(path);
      if (bytes == null) {
        return;
      }
      if (Manifest.sha256(bytes).equals(hash)) {
        deleted.add(path);
      } else {
        kept.add(path);
        hashes.put(path, hash);
      }
    }
  }
}
