package dev.armature.runtime.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes {@code IdnaData.java} from the files of the Unicode Character Database. Run it with the
 * folder that holds UnicodeData.txt, PropList.txt, CaseFolding.txt, Scripts.txt, ArabicShaping.txt,
 * HangulSyllableType.txt and CompositionExclusions.txt, the version of these, and the Java file.
 */
final class IdnaDataWriter {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private static final List<String> SCRIPTS =
      List.of("", "Greek", "Hebrew", "Hiragana", "Katakana", "Han");
  private static final List<String> JOINING = List.of("U", "T", "L", "R", "D", "C");
  private static final List<String> BIDI =
      List.of("L", "R", "AL", "AN", "EN", "ES", "CS", "ET", "ON", "BN", "NSM");

  /** RFC 5892, section 2.6. */
  private static final Set<Integer> EXCEPTIONS_VALID =
      Set.of(0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007);

  private static final Set<Integer> EXCEPTIONS_DISALLOWED =
      Set.of(0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B);
  private static final Set<Integer> EXCEPTIONS_CONTEXT = Set.of(0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB);
  private static final Set<String> LETTER_DIGITS = Set.of("Ll", "Lu", "Lo", "Nd", "Lm", "Mn", "Mc");

  private final UnicodeFiles files;
  private final Normalization normalization;

  private IdnaDataWriter(UnicodeFiles files) {
    this.files = files;
    this.normalization = new Normalization(files);
  }

  /** Writes the file. */
  public static void main(String[] arguments) throws IOException {
    UnicodeFiles files = new UnicodeFiles(Path.of(arguments[0]));
    String java = new IdnaDataWriter(files).write(arguments[1]);
    Files.writeString(Path.of(arguments[2]), java);
  }

  private String write(String version) {
    List<Integer> kinds = new ArrayList<>(List.of(0));
    StringBuilder runs = new StringBuilder();
    int start = 0;
    for (int point = 1; point <= UnicodeFiles.POINTS; point++) {
      int before = row(point - 1);
      if (point == UnicodeFiles.POINTS || row(point) != before) {
        int kind = kinds.indexOf(before);
        if (kind < 0) {
          kind = kinds.size();
          kinds.add(before);
        }
        number(point - start, runs);
        number(kind, runs);
        start = point;
      }
    }
    StringBuilder java = new StringBuilder(String.format(Locale.ROOT, HEAD, version));
    constant("KINDS", kinds, java);
    constant("RUNS", runs, java);
    constant("PAIRS", pairs(), java);
    return java.append("  private IdnaData() {}\n}\n").toString();
  }

  private static void constant(String name, List<Integer> numbers, StringBuilder java) {
    StringBuilder text = new StringBuilder();
    numbers.forEach(each -> number(each, text));
    constant(name, text, java);
  }

  private static void constant(String name, CharSequence text, StringBuilder java) {
    java.append("  static final String ").append(name).append(" =\n");
    for (int i = 0; i < text.length(); i += 84) {
      String line = text.subSequence(i, Math.min(i + 84, text.length())).toString();
      java.append(i == 0 ? "      \"" : "          + \"").append(line).append("\"\n");
    }
    java.setLength(java.length() - 1);
    java.append(";\n\n");
  }

  /** Five bits a character, the lowest first; a sixth says that more follow. */
  private static void number(int value, StringBuilder into) {
    int rest = value;
    while (rest > 31) {
      into.append(DIGITS.charAt(rest & 31 | 32));
      rest >>= 5;
    }
    into.append(DIGITS.charAt(rest));
  }

  /** Pairs and what NFC makes of them, where all are allowed; each first part as a step. */
  private StringBuilder pairs() {
    StringBuilder text = new StringBuilder();
    int last = 0;
    for (int[] pair : normalization.pairs()) {
      int parts = status(pair[0]) > 0 && status(pair[1]) > 0 ? 1 : 0;
      if (parts == 0 && status(pair[2]) > 0) {
        throw new IllegalStateException("a part is not allowed of " + Integer.toHexString(pair[2]));
      }
      if (parts > 0) {
        number(pair[0] - last, text);
        number(pair[1], text);
        number(pair[2], text);
        last = pair[0];
      }
    }
    return text;
  }

  /** The bits that {@code IdnaTable} gives meaning to. */
  private int row(int point) {
    int status = status(point);
    if (status == 0) {
      return 0;
    }
    String category = files.categories.getOrDefault(point, "Cn");
    String joining = files.joining.get(point);
    if (joining == null) {
      joining = Set.of("Mn", "Me", "Cf").contains(category) ? "T" : "U";
    }
    return status
        | (category.startsWith("M") ? 1 << IdnaTable.MARK_BIT : 0)
        | Math.max(0, SCRIPTS.indexOf(files.scripts.getOrDefault(point, "")))
            << IdnaTable.SCRIPT_SHIFT
        | JOINING.indexOf(joining) << IdnaTable.JOINING_SHIFT
        | BIDI.indexOf(files.bidi.getOrDefault(point, "L")) << IdnaTable.BIDI_SHIFT
        | files.combining.getOrDefault(point, 0) << IdnaTable.COMBINING_SHIFT
        | (normalization.isSecond(point) ? 1 << IdnaTable.MAYBE_BIT : 0);
  }

  /** RFC 5892, section 3: 1 is PVALID, 2 is CONTEXTJ, 3 is CONTEXTO, 0 is anything else. */
  private int status(int point) {
    boolean arabicDigit = point >= 0x660 && point <= 0x669 || point >= 0x6F0 && point <= 0x6F9;
    if (EXCEPTIONS_CONTEXT.contains(point) || arabicDigit) {
      return IdnaTable.CONTEXTO;
    }
    if (EXCEPTIONS_VALID.contains(point)) {
      return IdnaTable.PVALID;
    }
    if (EXCEPTIONS_DISALLOWED.contains(point) || !files.categories.containsKey(point)) {
      return 0;
    }
    if (point == '-' || point >= '0' && point <= '9' || point >= 'a' && point <= 'z') {
      return IdnaTable.PVALID;
    }
    if (files.has("Join_Control", point)) {
      return IdnaTable.CONTEXTJ;
    }
    boolean valid =
        LETTER_DIGITS.contains(files.categories.get(point))
            && !isUnstable(point)
            && !isIgnorable(point)
            && !files.jamo.get(point);
    return valid ? IdnaTable.PVALID : 0;
  }

  private boolean isUnstable(int point) {
    List<Integer> folded = new ArrayList<>();
    for (int part : normalization.nfkc(List.of(point))) {
      for (int each : files.folding.getOrDefault(part, new int[] {part})) {
        folded.add(each);
      }
    }
    return !normalization.nfkc(folded).equals(List.of(point));
  }

  /** Sections 2.3 and 2.4; of what is ignorable by default only letters and marks matter. */
  private boolean isIgnorable(int point) {
    return files.has("Other_Default_Ignorable_Code_Point", point)
        || files.has("Variation_Selector", point)
        || files.has("White_Space", point)
        || files.has("Noncharacter_Code_Point", point)
        || point >= 0x20D0 && point <= 0x20FF
        || point >= 0x1D100 && point <= 0x1D1FF
        || point >= 0x1D200 && point <= 0x1D24F;
  }

  private static final String HEAD =
      """
      package dev.armature.runtime.format;

      /**
       * What RFC 5892 derives from the Unicode Character Database %s, written by {@code
       * IdnaDataWriter}: numbers in five bits a character, as {@code IdnaTable} reads them.
       */
      final class IdnaData {
      """;
}
