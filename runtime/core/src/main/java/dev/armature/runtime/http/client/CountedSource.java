package dev.armature.runtime.http.client;

import java.io.IOException;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts items or pages.
 *
 * @param <P> a page
 */
final class CountedSource<P> implements PageSource<P> {
  private final @Nullable Number limit;
  private final Pages.Ask<Long, P> ask;
  private final ToIntFunction<P> size;
  private final int step;
  private long place;
  private boolean ended;

  /**
   * @param step what a page adds to the place; 0 for as much as it has items
   */
  CountedSource(
      long first, @Nullable Number limit, Pages.Ask<Long, P> ask, ToIntFunction<P> size, int step) {
    this.place = first;
    this.limit = limit;
    this.ask = ask;
    this.size = size;
    this.step = step;
  }

  @Override
  public @Nullable P next() throws IOException {
    if (ended) {
      return null;
    }
    P page = ask.page(place);
    int items = size.applyAsInt(page);
    ended = items == 0 || limit != null && items < limit.longValue();
    place += step == 0 ? items : step;
    return items == 0 ? null : page;
  }
}
