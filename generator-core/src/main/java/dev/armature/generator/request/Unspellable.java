package dev.armature.generator.request;

/** A value that no request can say in the place where it should stand. */
public final class Unspellable extends Exception {
  private static final long serialVersionUID = 1;

  Unspellable(String why) {
    super(why);
  }
}
