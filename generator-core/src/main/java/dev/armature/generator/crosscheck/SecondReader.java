package dev.armature.generator.crosscheck;

import dev.armature.generator.source.SourceFile;

/**
 * Another reader of contracts. Implementations bring many jars, so they live in a module of their
 * own, and {@link java.util.ServiceLoader} finds them where somebody asks for a second opinion.
 */
public interface SecondReader {
  /** What it is called. */
  String name();

  /**
   * Reads a contract and the files that it refers to. Never uses the network.
   *
   * @throws UnreadableException if it cannot make sense of the contract
   */
  Outline read(SourceFile contract) throws UnreadableException;

  /** Why there is no second opinion. */
  final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the reader's own words. */
    public UnreadableException(String message) {
      super(message);
    }
  }
}
