package dev.armature.generator.output;

import dev.armature.generator.emit.GeneratedFile;
import java.util.List;

/** Removes what earlier runs wrote before it writes; edited files stay. */
public final class CleanOutput implements Output {
  private final Output folder;

  /** Cleans and writes this one. */
  public CleanOutput(Output folder) {
    this.folder = folder;
  }

  @Override
  public OutputReport write(List<GeneratedFile> files) throws OutputException {
    List<String> deleted = folder.write(List.of()).deleted();
    OutputReport report = folder.write(files);
    List<String> gone = deleted.stream().filter(path -> !report.written().contains(path)).toList();
    return new OutputReport(
        report.created(), report.updated(), report.unchanged(), gone, report.kept());
  }
}
