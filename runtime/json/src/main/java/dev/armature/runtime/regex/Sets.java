package dev.armature.runtime.regex;

/** The sets of ECMA-262 that have an escape or a character of their own. */
final class Sets {
  /** What {@code \d} means. */
  static final CodeSet DIGITS = CodeSet.of('0', '9');

  /** What {@code \w} means. */
  static final CodeSet WORD = CodeSet.of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');

  /** What {@code \w} means where case is ignored: ſ is an s, and the sign of Kelvin a k. */
  static final CodeSet CASELESS_WORD = WORD.plus(CodeSet.of(0x17F, 0x17F, 0x212A, 0x212A));

  /** White space and line terminators (sections 12.2 and 12.3). */
  static final CodeSet SPACES =
      CodeSet.of(
          '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F,
          0x202F, 0x205F, 0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);

  /** What a dot means. */
  static final CodeSet NO_LINE_END =
      CodeSet.of('\n', '\n', '\r', '\r', 0x2028, 0x2029).complement();

  private Sets() {}
}
