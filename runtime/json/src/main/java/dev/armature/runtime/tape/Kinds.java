package dev.armature.runtime.tape;

/** Sets of token kinds, a bit for each {@link Token} number, for {@link JsonTape#is}. */
public final class Kinds {
  public static final int OBJECT = 1 << Token.OBJECT;
  public static final int ARRAY = 1 << Token.ARRAY;

  /** Strings, and names of members as such. */
  public static final int STRING = 1 << Token.STRING | 1 << Token.NAME;

  /** Numbers without fraction and exponent. */
  public static final int INTEGER = 1 << Token.INTEGER;

  /** All other numbers. */
  public static final int DECIMAL = 1 << Token.DECIMAL;

  public static final int NUMBER = INTEGER | DECIMAL;
  public static final int TRUE = 1 << Token.TRUE;
  public static final int FALSE = 1 << Token.FALSE;
  public static final int BOOLEAN = TRUE | FALSE;
  public static final int NULL = 1 << Token.NULL;

  private Kinds() {}
}
