package dev.armature.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an output folder holds now, as one execution sees it. Reads only. */
final class OutputFolder {
  private static final String SUFFIX = ".manifest";
  private static final Pattern EXECUTION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private final Path root;
  private final String execution;
  private final Set<Path> safeFolders = new HashSet<>();

  /**
   * A folder, which need not exist.
   *
   * @throws IllegalArgumentException if the execution's name is not made of 1 to 64 letters,
   *     digits, dots, dashes and underscores
   */
  OutputFolder(Path root, String execution) {
    if (!EXECUTION.matcher(execution).matches()) {
      throw new IllegalArgumentException("not a name for an execution: " + execution);
    }
    this.root = root.toAbsolutePath().normalize();
    this.execution = execution;
  }

  Path root() {
    return root;
  }

  Path ownFolder() {
    return root.resolve(OutputPaths.OWN_FOLDER);
  }

  Path manifestFile() {
    return ownFolder().resolve(execution + SUFFIX);
  }

  Manifest manifest() throws IOException {
    return read(manifestFile());
  }

  /** Who else owns what: execution by path, case ignored. */
  Map<String, String> ownedByOthers() throws IOException {
    Map<String, String> owners = new HashMap<>();
    if (!Files.isDirectory(ownFolder())) {
      return owners;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(ownFolder(), "*" + SUFFIX)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        String owner = name.substring(0, name.length() - SUFFIX.length());
        if (!owner.equals(execution)) {
          read(file).paths().forEach(path -> owners.put(OutputPaths.fold(path), owner));
        }
      }
    }
    return owners;
  }

  /**
   * The bytes of a file, or null if there is no regular file.
   *
   * @throws OutputException if a symbolic link on the way leaves the folder
   */
  byte @Nullable [] bytes(String path) throws IOException, OutputException {
    Path file = resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : null;
  }

  /** Whether the file has these bytes; reads it only if the length fits. */
  boolean holds(String path, byte[] bytes) throws IOException, OutputException {
    Path file = resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  boolean exists(String path) throws IOException, OutputException {
    return Files.exists(resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Where a path leads.
   *
   * @throws OutputException if a symbolic link on the way leaves the folder
   */
  Path resolve(String path) throws IOException, OutputException {
    Path file = root.resolve(path).normalize();
    Path folder = file.getParent();
    while (!folder.equals(root) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      folder = folder.getParent();
    }
    if (folder.equals(root) || !safeFolders.add(folder)) {
      return file;
    }
    boolean inside = Files.exists(folder) && folder.toRealPath().startsWith(root.toRealPath());
    if (!inside) {
      safeFolders.remove(folder);
      String message = "'" + path + "' is not written: a symbolic link leads out of the folder";
      throw new OutputException(OutputException.UNSAFE_PATH, message, null);
    }
    return file;
  }

  private static Manifest read(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Manifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : Manifest.EMPTY;
  }
}
