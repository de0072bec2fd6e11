package dev.armature.generator.output;

import dev.armature.generator.emit.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which paths may be written: relative, inside the folder, possible on every system. */
final class OutputPaths {
  /** The folder of manifests, below the output folder. */
  static final String OWN_FOLDER = ".armature";

  private static final int MAX_NAME_BYTES = 255;
  private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\\\]");
  private static final Pattern WINDOWS_DEVICE =
      Pattern.compile(
          "(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private OutputPaths() {}

  /** Refuses unsafe paths, and paths that some file system would take for one. */
  static void check(List<GeneratedFile> files) throws OutputException {
    Map<String, String> taken = new HashMap<>();
    for (GeneratedFile file : files) {
      String fault = fault(file.path());
      if (fault != null) {
        String message = "'" + file.path() + "' is not written: " + fault;
        throw new OutputException(OutputException.UNSAFE_PATH, message, null);
      }
      String earlier = taken.put(fold(file.path()), file.path());
      if (earlier != null) {
        throw clash(earlier, file.path());
      }
    }
    for (GeneratedFile file : files) {
      for (int at = file.path().indexOf('/'); at >= 0; at = file.path().indexOf('/', at + 1)) {
        String folder = taken.get(fold(file.path().substring(0, at)));
        if (folder != null) {
          throw clash(folder, file.path());
        }
      }
    }
  }

  /** What is wrong with a path, or null. */
  static @Nullable String fault(String path) {
    if (path.startsWith("/")) {
      return "it is absolute";
    }
    if (FORBIDDEN.matcher(path).find()) {
      return "it holds a character that some systems do not allow";
    }
    for (String name : path.split("/", -1)) {
      String fault = nameFault(name);
      if (fault != null) {
        return fault;
      }
    }
    return fold(path).startsWith(OWN_FOLDER + "/") ? "the folder " + OWN_FOLDER + " is ours" : null;
  }

  /** The path as file systems that ignore case see it. */
  static String fold(String path) {
    return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String nameFault(String name) {
    if (name.isEmpty() || name.equals(".") || name.equals("..")) {
      return "it has an empty, '.' or '..' part";
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return "a part ends with a dot or a space";
    }
    if (WINDOWS_DEVICE.matcher(name).matches()) {
      return "'" + name + "' names a device on Windows";
    }
    boolean tooLong = name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES;
    return tooLong ? "a part is longer than " + MAX_NAME_BYTES + " bytes" : null;
  }

  private static OutputException clash(String one, String other) {
    return new OutputException(
        OutputException.PATH_CLASH,
        "'" + one + "' and '" + other + "' are one file where case is ignored",
        null);
  }
}
