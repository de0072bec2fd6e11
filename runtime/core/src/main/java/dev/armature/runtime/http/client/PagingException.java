package dev.armature.runtime.http.client;

import java.io.IOException;

/** The next page of a list cannot be asked for: what a server says of it makes no sense. */
public final class PagingException extends IOException {
  private static final long serialVersionUID = 1L;

  PagingException(String message) {
    super(message);
  }
}
