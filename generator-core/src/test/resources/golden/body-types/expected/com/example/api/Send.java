package com.example.api;

import com.example.model.Pet;
import com.example.model.SendBodyMultipartFormData;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Items;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code send}.
 *
 * <p>{@code POST /send}.
 */
@Generated("input.yaml#/paths/~1send/post")
public final class Send {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Body types", "send").build();

  private Send() {}

  /** What goes into the operation. */
  public record Input(@Nullable Body body) {}

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @return What came
     * @throws Exception anything else, which callers see as an internal error
     */
    String send(Context context, Input input) throws Exception;
  }

  /** What the request brings, by its media type. */
  public sealed interface Body {
    /**
     * {@code application/json}, {@code application/x-www-form-urlencoded}, {@code application/xml}.
     *
     * @param value what it holds
     */
    record ApplicationJson(Pet value) implements Body {
      public ApplicationJson {
        Objects.requireNonNull(value, "value");
      }
    }

    /**
     * {@code text/csv}.
     *
     * @param value what it holds
     */
    record TextCsv(String value) implements Body {
      public TextCsv {
        Objects.requireNonNull(value, "value");
      }
    }

    /**
     * {@code application/vnd.names+json}.
     *
     * @param value what it holds
     */
    record ApplicationVndNamesJson(List<String> value) implements Body {
      public ApplicationVndNamesJson {
        Objects.requireNonNull(value, "value");
      }
    }

    /**
     * {@code application/octet-stream}.
     *
     * @param value what it holds
     */
    record Bytes(ByteSource value) implements Body {
      public Bytes {
        Objects.requireNonNull(value, "value");
      }
    }

    /**
     * {@code multipart/form-data}.
     *
     * @param value what it holds
     */
    record MultipartFormData(SendBodyMultipartFormData value) implements Body {
      public MultipartFormData {
        Objects.requireNonNull(value, "value");
      }
    }

    /**
     * {@code application/x-ndjson}.
     *
     * @param value what it holds
     */
    record ApplicationXNdjson(Items<Pet> value) implements Body {
      public ApplicationXNdjson {
        Objects.requireNonNull(value, "value");
      }
    }
  }
}
