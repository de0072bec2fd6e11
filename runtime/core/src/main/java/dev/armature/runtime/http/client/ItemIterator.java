package dev.armature.runtime.http.client;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is on pages, one after the other; pages may be empty. */
final class ItemIterator<P extends @Nullable Object, T extends @Nullable Object>
    implements Iterator<T> {
  private final Iterator<P> pages;
  private final Function<P, List<T>> items;
  private Iterator<T> page = Collections.emptyIterator();

  ItemIterator(Iterator<P> pages, Function<P, List<T>> items) {
    this.pages = pages;
    this.items = items;
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext()) {
      if (!pages.hasNext()) {
        return false;
      }
      page = items.apply(pages.next()).iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }
}
