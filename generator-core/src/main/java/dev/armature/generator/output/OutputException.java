package dev.armature.generator.output;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Generated files could not be written; the output folder is as it was. */
public final class OutputException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The disk refused: permissions, space, a directory where a file should be. */
  static final String IO = "output/io";

  /** A path that leaves the folder or that some system cannot hold. */
  static final String UNSAFE_PATH = "output/unsafe-path";

  /** Two generated files with one path, ignoring case. */
  static final String PATH_CLASH = "output/path-clash";

  /** Another execution owns the path. */
  static final String OWNED = "output/owned-elsewhere";

  /** The code of the warning about a file of {@link OutputReport#kept()}. */
  public static final String EDITED_ORPHAN = "output/edited-orphan";

  private static final Set<String> CODES = Set.of(IO, UNSAFE_PATH, PATH_CLASH, OWNED);

  private final String code;

  OutputException(String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** What the disk said, in a few words. */
  static String reason(IOException e) {
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return e.getClass().getSimpleName() + message;
  }

  /** The diagnostic's code, a heading of docs/diagnostics.md. */
  public String code() {
    return code;
  }

  /** Whether a diagnostic with this code says that the output could not be written. */
  public static boolean isCode(String code) {
    return CODES.contains(code);
  }
}
