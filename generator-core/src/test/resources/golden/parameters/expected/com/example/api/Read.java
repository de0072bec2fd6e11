package com.example.api;

import com.example.model.Order;
import com.example.model.Range;
import com.example.model.ReadSpread;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code read}.
 *
 * <p>{@code GET /a/{simple}/b/{label}/c/{matrix}}.
 */
@Generated("input.yaml#/paths/~1a~1{simple}~1b~1{label}~1c~1{matrix}/get")
public final class Read {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Styles", "read").build();

  private Read() {}

  /**
   * What goes into the operation.
   *
   * @param label at least 2 characters
   * @param limit at least 1, at most 100; {@code 20} by default
   * @param many at most 2 items
   * @param lot checked whole: {@code type}, {@code not}
   */
  public record Input(List<Integer> simple, String label, long matrix, int limit,
      @Nullable List<String> many, @Nullable List<String> csv, @Nullable List<String> pipes,
      @Nullable List<String> spaces, @Nullable Range deep, @Nullable ReadSpread spread,
      @Nullable Range filter, @Nullable Order sort, @Nullable List<String> xTraceFlags,
      String session, @Nullable LocalDate day, @Nullable String lot) {
    public Input {
      simple = List.copyOf(simple);
      Objects.requireNonNull(label, "label");
      many = many == null ? null : List.copyOf(many);
      csv = csv == null ? null : List.copyOf(csv);
      pipes = pipes == null ? null : List.copyOf(pipes);
      spaces = spaces == null ? null : List.copyOf(spaces);
      xTraceFlags = xTraceFlags == null ? null : List.copyOf(xTraceFlags);
      Objects.requireNonNull(session, "session");
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder()
          .simple(simple)
          .label(label)
          .matrix(matrix)
          .limit(limit)
          .many(many)
          .csv(csv)
          .pipes(pipes)
          .spaces(spaces)
          .deep(deep)
          .spread(spread)
          .filter(filter)
          .sort(sort)
          .xTraceFlags(xTraceFlags)
          .session(session)
          .day(day)
          .lot(lot);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private @Nullable List<Integer> simple;
      private @Nullable String label;
      private @Nullable Long matrix;
      private int limit = 20;
      private @Nullable List<String> many;
      private @Nullable List<String> csv;
      private @Nullable List<String> pipes;
      private @Nullable List<String> spaces;
      private @Nullable Range deep;
      private @Nullable ReadSpread spread;
      private @Nullable Range filter;
      private @Nullable Order sort;
      private @Nullable List<String> xTraceFlags;
      private @Nullable String session;
      private @Nullable LocalDate day;
      private @Nullable String lot;

      private Builder() {}

      public Builder simple(List<Integer> simple) {
        this.simple = simple;
        return this;
      }

      public Builder label(String label) {
        this.label = label;
        return this;
      }

      public Builder matrix(long matrix) {
        this.matrix = matrix;
        return this;
      }

      public Builder limit(int limit) {
        this.limit = limit;
        return this;
      }

      public Builder many(@Nullable List<String> many) {
        this.many = many;
        return this;
      }

      public Builder csv(@Nullable List<String> csv) {
        this.csv = csv;
        return this;
      }

      public Builder pipes(@Nullable List<String> pipes) {
        this.pipes = pipes;
        return this;
      }

      public Builder spaces(@Nullable List<String> spaces) {
        this.spaces = spaces;
        return this;
      }

      public Builder deep(@Nullable Range deep) {
        this.deep = deep;
        return this;
      }

      public Builder spread(@Nullable ReadSpread spread) {
        this.spread = spread;
        return this;
      }

      public Builder filter(@Nullable Range filter) {
        this.filter = filter;
        return this;
      }

      public Builder sort(@Nullable Order sort) {
        this.sort = sort;
        return this;
      }

      public Builder xTraceFlags(@Nullable List<String> xTraceFlags) {
        this.xTraceFlags = xTraceFlags;
        return this;
      }

      public Builder session(String session) {
        this.session = session;
        return this;
      }

      public Builder day(@Nullable LocalDate day) {
        this.day = day;
        return this;
      }

      public Builder lot(@Nullable String lot) {
        this.lot = lot;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(Objects.requireNonNull(simple, "simple"),
            Objects.requireNonNull(label, "label"), Objects.requireNonNull(matrix, "matrix"), limit,
            many, csv, pipes, spaces, deep, spread, filter, sort, xTraceFlags,
            Objects.requireNonNull(session, "session"), day, lot);
      }
    }
  }

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @throws Exception anything else, which callers see as an internal error
     */
    void read(Context context, Input input) throws Exception;
  }
}
