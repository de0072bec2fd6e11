package dev.armature.generator.output;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the files of one run, or would become of them. Paths are relative to the output
 * folder and sorted.
 *
 * @param created files that were not there
 * @param updated files whose content changed
 * @param unchanged files that were not touched
 * @param deleted files of an earlier run that are no longer generated
 * @param kept files no longer generated that somebody edited: they stay, worth a warning with code
 *     {@link OutputException#EDITED_ORPHAN}
 */
public record OutputReport(
    List<String> created,
    List<String> updated,
    List<String> unchanged,
    List<String> deleted,
    List<String> kept) {
  public OutputReport {
    created = sorted(created);
    updated = sorted(updated);
    unchanged = sorted(unchanged);
    deleted = sorted(deleted);
    kept = sorted(kept);
  }

  /** The files created and updated. */
  public List<String> written() {
    return Stream.concat(created.stream(), updated.stream()).sorted().toList();
  }

  /** Whether the folder held exactly what this run generates. */
  public boolean upToDate() {
    return created.isEmpty() && updated.isEmpty() && deleted.isEmpty();
  }

  private static List<String> sorted(List<String> paths) {
    return paths.stream().sorted().toList();
  }
}
