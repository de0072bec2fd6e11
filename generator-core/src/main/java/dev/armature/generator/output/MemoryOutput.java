package dev.armature.generator.output;

import dev.armature.generator.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps the files of the last run in memory, under the same rules for paths. Not thread-safe. */
public final class MemoryOutput implements Output {
  private final SortedMap<String, String> texts = new TreeMap<>();

  /** The texts by path. */
  public SortedMap<String, String> files() {
    return new TreeMap<>(texts);
  }

  @Override
  public OutputReport write(List<GeneratedFile> files) throws OutputException {
    OutputPaths.check(files);
    SortedMap<String, String> before = files();
    texts.clear();
    List<String> created = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (GeneratedFile file : files) {
      String old = before.remove(file.path());
      texts.put(file.path(), file.text());
      (old == null ? created : old.equals(file.text()) ? unchanged : updated).add(file.path());
    }
    return new OutputReport(
        created, updated, unchanged, new ArrayList<>(before.keySet()), List.of());
  }
}
