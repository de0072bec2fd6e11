package dev.armature.runtime.tape;

/**
 * The kinds of cells and tokens, as numbers; a set of kinds is a mask with bit {@code 1 << kind}.
 */
public final class Token {
  /** Nothing: before the first token and after the last. */
  public static final int NONE = 0;

  /** The bracket that opens an object. */
  public static final int OBJECT = 1;

  /** The bracket that opens an array. */
  public static final int ARRAY = 2;

  /** A string. */
  public static final int STRING = 3;

  /** A number without fraction and exponent. */
  public static final int INTEGER = 4;

  /** Any other number; its value may be whole. */
  public static final int DECIMAL = 5;

  /** The word {@code true}. */
  public static final int TRUE = 6;

  /** The word {@code false}. */
  public static final int FALSE = 7;

  /** The word {@code null}. */
  public static final int NULL = 8;

  /** The name of a member. */
  public static final int NAME = 9;

  /** The bracket that closes an object. */
  public static final int END_OBJECT = 10;

  /** The bracket that closes an array. */
  public static final int END_ARRAY = 11;

  /** The mask of both kinds of numbers. */
  public static final int NUMBERS = 1 << INTEGER | 1 << DECIMAL;

  /** The mask of both booleans. */
  public static final int BOOLEANS = 1 << TRUE | 1 << FALSE;

  private Token() {}
}
