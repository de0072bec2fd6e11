package dev.armature.runtime.stream;

import java.io.IOException;

/** The other side is gone, or does not take what is sent; not a fault of anybody's. */
public final class DisconnectedException extends IOException {
  private static final long serialVersionUID = 1;

  /** Says why. */
  public DisconnectedException(String message) {
    super(message);
  }

  /** Its place says nothing: it is where the service happened to be. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
