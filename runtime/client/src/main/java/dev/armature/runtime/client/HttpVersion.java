package dev.armature.runtime.client;

/** Which version of HTTP is spoken. */
public enum HttpVersion {
  /** HTTP/2 where TLS agrees on it (RFC 7301), else HTTP/1.1. */
  NEGOTIATED,
  /** HTTP/1.1 only. */
  HTTP_1_1,
  /** HTTP/2 without TLS, too: the first request asks for an upgrade. */
  HTTP_2;

  boolean isHttp2(boolean secure) {
    return this == HTTP_2 || this == NEGOTIATED && secure;
  }
}
