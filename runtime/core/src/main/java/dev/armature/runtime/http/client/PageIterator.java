package dev.armature.runtime.http.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Pages of a source, asked for when they are wanted. */
final class PageIterator<P> implements Iterator<P> {
  private final PageSource<P> source;
  private @Nullable P page;
  private boolean ended;

  PageIterator(PageSource<P> source) {
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    return peek() != null;
  }

  @Override
  public P next() {
    P found = peek();
    if (found == null) {
      throw new NoSuchElementException();
    }
    page = null;
    return found;
  }

  private @Nullable P peek() {
    P present = page;
    if (present != null || ended) {
      return present;
    }
    try {
      P found = source.next();
      page = found;
      ended = found == null;
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
