package com.example.webhook;

import com.example.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pet was born.
 *
 * <p>The webhook {@code newPet}, sent by {@code POST}.
 */
@FunctionalInterface
@Generated("input.yaml#/webhooks/newPet/post")
public interface NewPetWebhook {
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
  static NewPetWebhook to(Transport receiver) {
    return new NewPetWebhookSender(receiver);
  }

  /** What goes into the operation. */
  record Input(String xSignature, @Nullable List<Integer> ids, @Nullable Boolean seen, Pet body) {
    public Input {
      Objects.requireNonNull(xSignature, "xSignature");
      ids = ids == null ? null : List.copyOf(ids);
      Objects.requireNonNull(body, "body");
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder().xSignature(xSignature).ids(ids).seen(seen).body(body);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private @Nullable String xSignature;
      private @Nullable List<Integer> ids;
      private @Nullable Boolean seen;
      private @Nullable Pet body;

      private Builder() {}

      public Builder xSignature(String xSignature) {
        this.xSignature = xSignature;
        return this;
      }

      public Builder ids(@Nullable List<Integer> ids) {
        this.ids = ids;
        return this;
      }

      public Builder seen(@Nullable Boolean seen) {
        this.seen = seen;
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
        return new Input(Objects.requireNonNull(xSignature, "xSignature"), ids, seen,
            Objects.requireNonNull(body, "body"));
      }
    }
  }

  /** What receivers answer. */
  sealed interface Answer {
    /** The answer itself: its status, its headers. */
    Response response();

    /**
     * {@code 204}: Understood.
     *
     * @param response the answer itself
     */
    record NoContent(Response response) implements Answer {}

    /**
     * An answer of which the contract says nothing.
     *
     * @param response the answer itself
     */
    record Undocumented(Response response) implements Answer {}
  }
}
