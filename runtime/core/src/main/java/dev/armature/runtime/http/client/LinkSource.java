package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Follows links: the operation is called as ever, but its requests go where the last one led. */
final class LinkSource<P> implements PageSource<P> {
  private final Transport transport;
  private final Pages.Ask<Transport, P> ask;
  private final Progress progress = new Progress("link", null);
  private @Nullable String target;
  private boolean ended;
  private @Nullable PagingException broken;

  LinkSource(Transport transport, Pages.Ask<Transport, P> ask) {
    this.transport = transport;
    this.ask = ask;
  }

  @Override
  public @Nullable P next() throws IOException {
    if (broken != null) {
      throw broken;
    }
    if (ended) {
      return null;
    }
    Following following = new Following(transport, target);
    P page = ask.page(following);
    try {
      String link = following.link();
      ended = link == null;
      if (link != null) {
        progress.to(link);
        target = link;
      }
    } catch (PagingException nowhere) {
      // The page itself is as good as any: the caller gets it first.
      broken = nowhere;
    }
    return page;
  }

  /** Sends one request to another target, and keeps what its answer links to. */
  private static final class Following implements Transport {
    private final Transport transport;
    private final @Nullable String target;
    private @Nullable Request sent;
    private @Nullable String link;

    Following(Transport transport, @Nullable String target) {
      this.transport = transport;
      this.target = target;
    }

    @Override
    public Response send(Request request) throws IOException {
      Request directed = target == null ? request : request.to(target);
      sent = directed;
      Response response = transport.send(directed);
      link = LinkHeader.next(new AnswerHeaders(response).headers("Link"));
      return response;
    }

    @Override
    public @Nullable URI base() {
      return transport.base();
    }

    @Nullable String link() throws PagingException {
      Request request = sent;
      String found = link;
      return request == null || found == null
          ? null
          : new LinkTarget(base()).of(found, request.target());
    }
  }
}
