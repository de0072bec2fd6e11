package dev.armature.samples.petstore;

import dev.armature.runtime.config.PasswordHash;

/** Prints the hash of a password. */
public final class HashOf {
  private HashOf() {}

  /** Takes the password. */
  public static void main(String[] args) {
    System.out.println(PasswordHash.of(args[0]));
  }
}
