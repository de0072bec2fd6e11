package com.example.api;

import com.example.model.SearchKindsItem;
import com.example.model.SearchM;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code search}.
 *
 * <p>{@code GET /search/{kinds}}.
 */
@Generated("input.yaml#/paths/~1search~1{kinds}/get")
public final class Search {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Pets", "search").build();

  private Search() {}

  /**
   * What goes into the operation.
   *
   * @param most at least 1, at most 50; {@code 20} by default
   * @param csv at most 3 items
   */
  public record Input(List<SearchKindsItem> kinds, int most, @Nullable SearchM m,
      @Nullable List<Long> csv, @Nullable List<Long> multi, @Nullable List<String> ssv,
      @Nullable List<String> pipes, @Nullable List<String> tsv, @Nullable List<List<Long>> pairs,
      @Nullable List<Long> xList, @Nullable List<String> xPipes) {
    public Input {
      kinds = List.copyOf(kinds);
      csv = csv == null ? null : List.copyOf(csv);
      multi = multi == null ? null : List.copyOf(multi);
      ssv = ssv == null ? null : List.copyOf(ssv);
      pipes = pipes == null ? null : List.copyOf(pipes);
      tsv = tsv == null ? null : List.copyOf(tsv);
      pairs = pairs == null ? null : List.copyOf(pairs);
      xList = xList == null ? null : List.copyOf(xList);
      xPipes = xPipes == null ? null : List.copyOf(xPipes);
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder()
          .kinds(kinds)
          .most(most)
          .m(m)
          .csv(csv)
          .multi(multi)
          .ssv(ssv)
          .pipes(pipes)
          .tsv(tsv)
          .pairs(pairs)
          .xList(xList)
          .xPipes(xPipes);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private @Nullable List<SearchKindsItem> kinds;
      private int most = 20;
      private @Nullable SearchM m;
      private @Nullable List<Long> csv;
      private @Nullable List<Long> multi;
      private @Nullable List<String> ssv;
      private @Nullable List<String> pipes;
      private @Nullable List<String> tsv;
      private @Nullable List<List<Long>> pairs;
      private @Nullable List<Long> xList;
      private @Nullable List<String> xPipes;

      private Builder() {}

      public Builder kinds(List<SearchKindsItem> kinds) {
        this.kinds = kinds;
        return this;
      }

      public Builder most(int most) {
        this.most = most;
        return this;
      }

      public Builder m(@Nullable SearchM m) {
        this.m = m;
        return this;
      }

      public Builder csv(@Nullable List<Long> csv) {
        this.csv = csv;
        return this;
      }

      public Builder multi(@Nullable List<Long> multi) {
        this.multi = multi;
        return this;
      }

      public Builder ssv(@Nullable List<String> ssv) {
        this.ssv = ssv;
        return this;
      }

      public Builder pipes(@Nullable List<String> pipes) {
        this.pipes = pipes;
        return this;
      }

      public Builder tsv(@Nullable List<String> tsv) {
        this.tsv = tsv;
        return this;
      }

      public Builder pairs(@Nullable List<List<Long>> pairs) {
        this.pairs = pairs;
        return this;
      }

      public Builder xList(@Nullable List<Long> xList) {
        this.xList = xList;
        return this;
      }

      public Builder xPipes(@Nullable List<String> xPipes) {
        this.xPipes = xPipes;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(Objects.requireNonNull(kinds, "kinds"), most, m, csv, multi, ssv, pipes,
            tsv, pairs, xList, xPipes);
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
     * @return how it ended
     * @throws Exception anything else, which callers see as an internal error
     */
    Result search(Context context, Input input) throws Exception;
  }

  /** How the operation may end well. */
  public sealed interface Result {
    /**
     * {@code 200}: found.
     *
     * @param body what goes out
     * @param xTotal the header {@code X-Total}
     */
    record Ok(List<String> body, @Nullable Integer xTotal) implements Result {}
  }
}
