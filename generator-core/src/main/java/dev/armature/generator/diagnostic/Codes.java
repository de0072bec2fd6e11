package dev.armature.generator.diagnostic;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every code that a diagnostic may have, with its title. One line for each, in alphabetical order;
 * docs/diagnostics.md has a heading for each (tested). {@code fatal}: an error with this code is
 * always an error. {@code recoverable}: {@code --lenient} and the configuration may make it a
 * warning, and the reader then goes on without the smallest part around it.
 */
public final class Codes {
  private static final Map<String, Code> ALL = register();

  private static Map<String, Code> register() {
    Registry codes = new Registry();
    codes.fatal("naming/clash", "Two elements whose names make one Java name");
    codes.fatal("naming/invalid-name", "A chosen name that Java cannot take");
    codes.fatal("naming/unused-name", "A chosen name for an element that does not exist");
    codes.fatal("output/edited-orphan", "A file no longer generated that somebody edited");
    codes.fatal("output/io", "The disk refused");
    codes.fatal("output/owned-elsewhere", "A file that another execution generates");
    codes.fatal("output/path-clash", "Two generated files with one path");
    codes.fatal("output/unsafe-path", "A path that is not written");
    codes.fatal("source/alias", "A YAML alias that leads nowhere or into itself");
    codes.fatal("source/binary", "A file that is no text");
    codes.fatal("source/duplicate-key", "One key written twice in an object");
    codes.fatal("source/empty", "A document without content");
    codes.fatal("source/encoding", "Text that is not valid Unicode");
    codes.fatal("source/missing-file", "A file that does not exist");
    codes.fatal("source/not-a-file", "A directory or device instead of a file");
    codes.fatal("source/number", "A number that JSON does not have or that is absurdly large");
    codes.fatal("source/remote", "A reference to a document on the network");
    codes.fatal("source/syntax", "Text that is neither JSON nor YAML");
    codes.fatal("source/too-deep", "Objects and arrays nested too deeply");
    codes.fatal("source/too-large", "More input than the limits allow");
    codes.fatal("source/unreadable", "A file that cannot be read");
    codes.fatal("source/unsupported-yaml", "YAML that has no counterpart in JSON");
    return Collections.unmodifiableMap(codes.all);
  }

  private Codes() {}

  /** All codes, in alphabetical order. */
  public static List<String> all() {
    return List.copyOf(ALL.keySet());
  }

  /** Whether there is such a code. */
  public static boolean contains(String code) {
    return ALL.containsKey(code);
  }

  /**
   * What a code is about, in a few words.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public static String title(String code) {
    Code found = ALL.get(code);
    if (found == null) {
      throw new IllegalArgumentException("no such code: " + code);
    }
    return found.title();
  }

  /** Whether an error with this code may be made weaker. */
  public static boolean isRecoverable(String code) {
    Code found = ALL.get(code);
    return found != null && found.recoverable();
  }

  private record Code(String title, boolean recoverable) {}

  private static final class Registry {
    private final Map<String, Code> all = new TreeMap<>();

    private void fatal(String code, String title) {
      put(code, new Code(title, false));
    }

    private void recoverable(String code, String title) {
      put(code, new Code(title, true));
    }

    private void put(String code, Code entry) {
      if (all.put(code, entry) != null) {
        throw new IllegalStateException("registered twice: " + code);
      }
    }
  }
}
