package dev.armature.runtime.http.client;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows cursors. */
final class CursorSource<C, P> implements PageSource<P> {
  private final Pages.Ask<@Nullable C, P> ask;
  private final Function<P, @Nullable C> next;
  private final Progress progress;
  private @Nullable C cursor;
  private boolean ended;
  private @Nullable PagingException broken;

  CursorSource(@Nullable C first, Pages.Ask<@Nullable C, P> ask, Function<P, @Nullable C> next) {
    this.ask = ask;
    this.next = next;
    this.cursor = first;
    this.progress = new Progress("cursor", first);
  }

  @Override
  public @Nullable P next() throws IOException {
    if (broken != null) {
      throw broken;
    }
    if (ended) {
      return null;
    }
    P page = ask.page(cursor);
    C following = next.apply(page);
    if (following == null || following.equals("")) {
      ended = true;
      return page;
    }
    try {
      progress.to(following);
      cursor = following;
    } catch (PagingException circle) {
      // The page itself is as good as any: the caller gets it first.
      broken = circle;
    }
    return page;
  }
}
