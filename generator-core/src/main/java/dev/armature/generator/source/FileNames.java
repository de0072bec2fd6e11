package dev.armature.generator.source;

import java.nio.file.Path;

/** How diagnostics call files: as the user would reach them from where the root was named. */
record FileNames(Path given, Path absolute) {
  /** No root yet. */
  static final FileNames NONE = relativeTo(Path.of("x"));

  static FileNames relativeTo(Path root) {
    Path absolute = root.toAbsolutePath().normalize();
    return new FileNames(root, absolute);
  }

  String name(Path file) {
    Path folder = absolute.getParent();
    Path target = file.toAbsolutePath().normalize();
    if (folder == null || !folder.getRoot().equals(target.getRoot())) {
      return target.toString();
    }
    Path relative = folder.relativize(target);
    Path base = given.getParent();
    return (base == null ? relative : base.resolve(relative).normalize()).toString();
  }

  /** Where a file lies seen from the root's folder; its last name if there is no way. */
  String path(Path file) {
    Path folder = absolute.getParent();
    Path target = file.toAbsolutePath().normalize();
    boolean reachable = folder != null && folder.getRoot().equals(target.getRoot());
    Path path = reachable ? folder.relativize(target) : target.getFileName();
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
