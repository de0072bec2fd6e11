package dev.armature.runtime.http.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list, or what is on them. Nothing is asked for before it is wanted: a page when
 * the one before is used up. Each iterator starts with the first page. Iterators throw what calls
 * throw, an {@link IOException} within an {@link UncheckedIOException}; who goes on after that asks
 * for the same page again. Thread-safe, its iterators are not.
 *
 * @param <T> a page, or an item
 */
public final class Pages<T extends @Nullable Object> implements Iterable<T> {
  /** Asks for a page. */
  @FunctionalInterface
  public interface Ask<C extends @Nullable Object, P> {
    /** The page at a place. */
    P page(C place) throws IOException;
  }

  private final Supplier<Iterator<T>> start;

  private Pages(Supplier<Iterator<T>> start) {
    this.start = start;
  }

  /**
   * Pages that name the next one; the last one names none, or an empty text.
   *
   * @param first where to start; null for the beginning
   * @param next the cursor that a page names
   */
  public static <C, P> Pages<P> byCursor(
      @Nullable C first, Ask<@Nullable C, P> ask, Function<P, @Nullable C> next) {
    return new Pages<>(() -> new PageIterator<>(new CursorSource<>(first, ask, next)));
  }

  /**
   * Pages that start with a number of items. The last one has none, or fewer than the limit.
   *
   * @param first how many items to leave out
   * @param limit how many items a page has unless it is the last one; null when servers may send
   *     fewer
   * @param size how many items a page has
   */
  public static <P> Pages<P> byOffset(
      long first, @Nullable Number limit, Ask<Long, P> ask, ToIntFunction<P> size) {
    return new Pages<>(() -> new PageIterator<>(new CountedSource<>(first, limit, ask, size, 0)));
  }

  /**
   * Numbered pages. The last one has no items, or fewer than the limit.
   *
   * @param first the number of the first page that is wanted
   * @param limit as of {@link #byOffset}
   * @param size how many items a page has
   */
  public static <P> Pages<P> byNumber(
      long first, @Nullable Number limit, Ask<Long, P> ask, ToIntFunction<P> size) {
    return new Pages<>(() -> new PageIterator<>(new CountedSource<>(first, limit, ask, size, 1)));
  }

  /**
   * Pages that link to the next one (RFC 8288, {@code rel="next"}), within the origin and the base
   * path of the transport only.
   *
   * @param ask calls the operation over the transport that it gets
   */
  public static <P> Pages<P> byLink(Transport transport, Ask<Transport, P> ask) {
    return new Pages<>(() -> new PageIterator<>(new LinkSource<>(transport, ask)));
  }

  /**
   * What is on the pages, one after the other.
   *
   * @param items those of a page
   */
  public <I extends @Nullable Object> Pages<I> items(Function<T, List<I>> items) {
    return new Pages<>(() -> new ItemIterator<>(iterator(), items));
  }

  /** A new walk from the first page on. */
  @Override
  public Iterator<T> iterator() {
    return start.get();
  }

  /** The same as a stream, to be used once. */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }
}
