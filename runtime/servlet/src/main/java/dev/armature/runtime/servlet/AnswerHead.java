package dev.armature.runtime.servlet;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Response;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes what comes before the body of an answer. */
final class AnswerHead {
  private static final byte[] NOTHING = new byte[0];

  private AnswerHead() {}

  static void write(Response answer, HttpServletResponse to) {
    to.setStatus(answer.status());
    answer.forEachHeader(to::addHeader);
    long length = answer.length();
    if (length >= 0) {
      to.setContentLengthLong(length);
    }
  }

  /** The bytes of a body that is in memory. */
  static byte[] bytes(Body body) {
    return body instanceof Body.Bytes bytes ? bytes.bytes(Long.MAX_VALUE) : NOTHING;
  }

  /** Writes an answer that is in memory, on a thread that may wait for the client. */
  static void writeWhole(Response answer, HttpServletResponse to) throws IOException {
    write(answer, to);
    to.getOutputStream().write(bytes(answer.body()));
  }
}
