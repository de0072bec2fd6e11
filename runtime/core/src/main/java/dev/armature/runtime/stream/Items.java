package dev.armature.runtime.stream;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Items that come in one by one, and are read once. {@link #next} blocks until there is one. Used
 * by one thread at a time.
 *
 * <pre>{@code
 * try (Items<NewPet> pets = input.body()) {
 *   pets.forEachRemaining(store::add);
 * }
 * }</pre>
 *
 * @param <T> an item
 */
public final class Items<T> implements Iterator<T>, Closeable {
  /** Where items come from. */
  public interface Source<T> extends Closeable {
    /**
     * The next item.
     *
     * @return null when there are no more
     * @throws IOException when the connection breaks
     */
    @Nullable T read() throws IOException;
  }

  private final Source<T> source;
  private @Nullable T next;
  private boolean ended;

  private Items(Source<T> source) {
    this.source = source;
  }

  /** Items of a source. */
  public static <T> Items<T> of(Source<T> source) {
    return new Items<>(source);
  }

  /** Items that are there already. */
  public static <T> Items<T> of(Iterable<? extends T> all) {
    Iterator<? extends T> iterator = all.iterator();
    return new Items<>(
        new Source<>() {
          @Override
          public @Nullable T read() {
            return iterator.hasNext() ? iterator.next() : null;
          }

          @Override
          public void close() {}
        });
  }

  /**
   * Whether there is another item; blocks until that is known.
   *
   * @throws UncheckedIOException when the connection breaks
   */
  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      try {
        next = source.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T found = next;
    next = null;
    if (found == null) {
      throw new NoSuchElementException();
    }
    return found;
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    while (hasNext()) {
      action.accept(next());
    }
  }

  /** Reads no more. */
  @Override
  public void close() throws IOException {
    ended = true;
    next = null;
    source.close();
  }
}
