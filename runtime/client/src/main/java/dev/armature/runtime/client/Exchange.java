package dev.armature.runtime.client;

import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;

/** One step on the way of a call; outer ones stand around inner ones. Thread-safe. */
@FunctionalInterface
interface Exchange {
  /**
   * Sends a request and waits for the head of the answer.
   *
   * @throws TransportException when there is none
   */
  Response send(Request request, Call call) throws IOException;
}
