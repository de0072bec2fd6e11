package dev.armature.generator.source;

/** The codes of what can be wrong with an input before its meaning is looked at. */
public final class SourceCodes {
  public static final String ALIAS = "source/alias";
  public static final String BINARY = "source/binary";
  public static final String DUPLICATE_KEY = "source/duplicate-key";
  public static final String EMPTY = "source/empty";
  public static final String ENCODING = "source/encoding";
  public static final String MISSING_FILE = "source/missing-file";
  public static final String NOT_A_FILE = "source/not-a-file";
  public static final String NUMBER = "source/number";
  public static final String REMOTE = "source/remote";
  public static final String SYNTAX = "source/syntax";
  public static final String TOO_DEEP = "source/too-deep";
  public static final String TOO_LARGE = "source/too-large";
  public static final String UNREADABLE = "source/unreadable";
  public static final String UNSUPPORTED_YAML = "source/unsupported-yaml";

  private SourceCodes() {}
}
