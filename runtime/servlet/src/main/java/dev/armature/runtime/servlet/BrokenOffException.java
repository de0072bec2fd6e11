package dev.armature.runtime.servlet;

import jakarta.servlet.ServletException;

/** Thrown to the container when an answer failed that had begun; what failed is logged already. */
final class BrokenOffException extends ServletException {
  private static final long serialVersionUID = 1;

  BrokenOffException() {
    super("the answer failed after it had begun");
  }

  /** Containers log it; where it was thrown says nothing. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
