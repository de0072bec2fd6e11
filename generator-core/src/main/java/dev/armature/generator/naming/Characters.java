package dev.armature.generator.naming;

import java.util.Map;

/** Which characters an identifier keeps, and what the others are called. */
final class Characters {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry((int) '_', "underscore"),
          Map.entry((int) '-', "minus"),
          Map.entry((int) '+', "plus"),
          Map.entry((int) '.', "dot"),
          Map.entry((int) ',', "comma"),
          Map.entry((int) ':', "colon"),
          Map.entry((int) ';', "semicolon"),
          Map.entry((int) '/', "slash"),
          Map.entry((int) '\\', "backslash"),
          Map.entry((int) '|', "pipe"),
          Map.entry((int) ' ', "space"),
          Map.entry((int) '$', "dollar"),
          Map.entry((int) '@', "at"),
          Map.entry((int) '#', "hash"),
          Map.entry((int) '%', "percent"),
          Map.entry((int) '&', "and"),
          Map.entry((int) '*', "star"),
          Map.entry((int) '=', "equal"),
          Map.entry((int) '<', "less"),
          Map.entry((int) '>', "greater"),
          Map.entry((int) '!', "not"),
          Map.entry((int) '?', "question"),
          Map.entry((int) '^', "caret"),
          Map.entry((int) '~', "tilde"),
          Map.entry((int) '\'', "quote"),
          Map.entry((int) '"', "doubleQuote"),
          Map.entry((int) '`', "backtick"),
          Map.entry((int) '(', "open"),
          Map.entry((int) ')', "close"),
          Map.entry((int) '[', "openBracket"),
          Map.entry((int) ']', "closeBracket"),
          Map.entry((int) '{', "openBrace"),
          Map.entry((int) '}', "closeBrace"));

  private Characters() {}

  /** Letters, digits and marks of any script; not {@code $}, {@code _} or what nobody sees. */
  static boolean inIdentifier(int c) {
    int kind = Character.getType(c);
    return Character.isJavaIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && kind != Character.CONNECTOR_PUNCTUATION
        && kind != Character.CURRENCY_SYMBOL;
  }

  /** One word for a character that no identifier keeps. */
  static String spell(int c) {
    String name = NAMES.get(c);
    return name == null ? String.format("u%04x", c) : name;
  }
}
