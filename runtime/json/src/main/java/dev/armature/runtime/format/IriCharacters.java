package dev.armature.runtime.format;

/** The characters beyond ASCII that IRIs may have (RFC 3987, section 2.2). */
final class IriCharacters {
  private IriCharacters() {}

  /** {@code ucschar}: no controls, no surrogates, no private and no non-characters. */
  static boolean isUnreserved(int point) {
    if (point < 0x10000) {
      return (point >= 0xA0 && point <= 0xD7FF)
          || (point >= 0xF900 && point <= 0xFDCF)
          || (point >= 0xFDF0 && point <= 0xFFEF);
    }
    return point < 0xF0000 && isCharacter(point) && (point < 0xE0000 || point >= 0xE1000);
  }

  /** {@code iprivate}. */
  static boolean isPrivate(int point) {
    return (point >= 0xE000 && point <= 0xF8FF) || (point >= 0xF0000 && isCharacter(point));
  }

  /** The last two of each plane are none. */
  private static boolean isCharacter(int point) {
    return (point & 0xFFFE) != 0xFFFE;
  }
}
