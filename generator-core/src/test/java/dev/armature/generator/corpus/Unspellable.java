package dev.armature.generator.corpus;

/** A value that no request can say in the place where it should stand. */
final class Unspellable extends Exception {
  private static final long serialVersionUID = 1;

  Unspellable(String why) {
    super(why);
  }
}
