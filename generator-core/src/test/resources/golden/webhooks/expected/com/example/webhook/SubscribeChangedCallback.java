package com.example.webhook;

import com.example.model.OkWithMore;
import com.example.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a change.
 *
 * <p>The callback {@code changed} of {@code subscribe}, sent by {@code PUT} to the URL at
 * {@code {$request.body#/url}}.
 */
@FunctionalInterface
@Generated("input.yaml#/paths/~1subscriptions/post/callbacks/changed/{$request.body#~1url}/put")
public interface SubscribeChangedCallback {
  /**
   * Sends it and waits for the answer.
   *
   * @param target path and query of the URL where the receiver wants it
   * @param input what is sent
   * @return what the receiver answered
   * @throws IOException when there is no answer, or a documented one breaks the contract
   */
  Answer send(String target, Input input) throws IOException;

  /**
   * What sends it to a receiver.
   *
   * @param receiver takes requests there
   */
  static SubscribeChangedCallback to(Transport receiver) {
    return new SubscribeChangedCallbackSender(receiver);
  }

  /** What goes into the operation. */
  record Input(@Nullable LocalDate since, Pet body) {
    public Input {
      Objects.requireNonNull(body, "body");
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder().since(since).body(body);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private @Nullable LocalDate since;
      private @Nullable Pet body;

      private Builder() {}

      public Builder since(@Nullable LocalDate since) {
        this.since = since;
        return this;
      }

      public Builder body(Pet body) {
        this.body = body;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(since, Objects.requireNonNull(body, "body"));
      }
    }
  }

  /** What receivers answer. */
  sealed interface Answer {
    /** The answer itself: its status, its headers. */
    Response response();

    /**
     * {@code 200}: Goes on.
     *
     * @param body what was answered
     * @param response the answer itself
     */
    record Ok(OkWithMore body, Response response) implements Answer {}

    /**
     * {@code 4XX}: No more.
     *
     * @param body what was answered
     * @param response the answer itself
     */
    record ClientError(String body, Response response) implements Answer {}

    /**
     * {@code default}: Something else.
     *
     * @param response the answer itself
     */
    record Default(Response response) implements Answer {}

    /**
     * An answer of which the contract says nothing.
     *
     * @param response the answer itself
     */
    record Undocumented(Response response) implements Answer {}
  }
}
