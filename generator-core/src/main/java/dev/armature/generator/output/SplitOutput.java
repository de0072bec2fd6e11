package dev.armature.generator.output;

import dev.armature.generator.emit.GeneratedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Java sources go to one folder, resources to another: both are written or none. */
public final class SplitOutput implements Output {
  private final Output sources;
  private final Output resources;
  private final Path way;

  /**
   * Two outputs.
   *
   * @param way from the folder of the sources to that of the resources: reports name resources by
   *     it
   */
  private SplitOutput(Output sources, Output resources, Path way) {
    this.sources = sources;
    this.resources = resources;
    this.way = way;
  }

  /** Writes to both folders; the same folder is an output of its own. */
  public static Output writing(Path sources, Path resources, String execution) {
    return of(
        new DirectoryOutput(sources, execution),
        new DirectoryOutput(resources, execution),
        sources,
        resources);
  }

  /** Says what writing to both folders would do. */
  public static Output checking(Path sources, Path resources, String execution) {
    return of(
        new CheckOutput(sources, execution),
        new CheckOutput(resources, execution),
        sources,
        resources);
  }

  private static Output of(Output sources, Output resources, Path from, Path to) {
    Path start = from.toAbsolutePath().normalize();
    Path end = to.toAbsolutePath().normalize();
    if (start.equals(end)) {
      return sources;
    }
    boolean related = start.getRoot().equals(end.getRoot());
    return new SplitOutput(sources, resources, related ? start.relativize(end) : end);
  }

  @Override
  public OutputReport write(List<GeneratedFile> files) throws OutputException {
    List<GeneratedFile> java = files.stream().filter(SplitOutput::isSource).toList();
    List<GeneratedFile> others = files.stream().filter(each -> !isSource(each)).toList();
    List<OutputReport> reports = new ArrayList<>();
    OutputReport more = resources.write(others, () -> reports.add(sources.write(java)));
    OutputReport report = reports.get(0);
    return new OutputReport(
        all(report.created(), more.created()),
        all(report.updated(), more.updated()),
        all(report.unchanged(), more.unchanged()),
        all(report.deleted(), more.deleted()),
        all(report.kept(), more.kept()));
  }

  private static boolean isSource(GeneratedFile file) {
    return file.path().endsWith(".java");
  }

  private List<String> all(List<String> paths, List<String> more) {
    return Stream.concat(paths.stream(), more.stream().map(this::named)).toList();
  }

  private String named(String path) {
    return way.resolve(path).toString().replace('\\', '/');
  }
}
