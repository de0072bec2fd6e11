package dev.armature.runtime.server;

import java.util.Locale;

/** What clients take up in a server, for as long as they do. */
public enum Budget {
  /** Connections. What is too many is closed after a 503, or in exchange for another one. */
  CONNECTIONS,
  /** Requests whose head has come in and whose answer is not sent yet; others get 503. */
  REQUESTS,
  /** Bodies and answers that are streamed; others get 503. */
  STREAMS,
  /** Bytes of request heads that are not whole yet; connections beyond that are closed. */
  HEAD_BYTES,
  /** Bytes of request bodies in memory; others get 503. */
  BODY_BYTES,
  /** Bytes of answers that clients have not taken yet; connections beyond that are closed. */
  ANSWER_BYTES;

  /** Its name in configurations and metrics: {@code headBytes}. */
  public String key() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    return words.length == 1
        ? words[0]
        : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
  }

  /** Whether it is counted in bytes. */
  public boolean inBytes() {
    return ordinal() >= HEAD_BYTES.ordinal();
  }
}
