package dev.armature.runtime.client;

import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Follows redirects, so many at most (RFC 9110, section 15.4). */
final class RedirectExchange implements Exchange {
  /**
   * What another origin may know; anything else may be a secret between the caller and the first.
   */
  private static final Set<String> FOR_ANYBODY =
      Set.of("accept", "accept-language", "accept-encoding", "user-agent", "traceparent", "range");

  private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-encoding");

  private final RequestUri base;
  private final Exchange first;
  private final BiFunction<URI, Boolean, Exchange> others;
  private final Redirects followed;
  private final int most;

  /**
   * Redirects of what {@code first} answers.
   *
   * @param others the step to the root of an origin, and whether with credentials
   */
  RedirectExchange(
      RequestUri base,
      Exchange first,
      BiFunction<URI, Boolean, Exchange> others,
      Redirects followed,
      int most) {
    this.base = base;
    this.first = first;
    this.others = others;
    this.followed = followed;
    this.most = most;
  }

  @Override
  public Response send(Request request, Call call) throws IOException {
    Response response = first.send(request, call);
    Request last = request;
    URI at = base.of(request.target());
    for (int count = 0; ; count++) {
      URI next = next(at, response);
      Request following = next == null ? null : following(last, response.status(), at, next);
      if (next == null || following == null) {
        return response;
      }
      Discarded.of(response);
      check(count, at, next, call);
      boolean home = Origin.of(next).equals(call.origin());
      response = others.apply(root(next), home).send(following, call);
      last = following;
      at = next;
    }
  }

  /** Where the answer leads to; null when nowhere. */
  private static @Nullable URI next(URI at, Response response) {
    String location = response.header("Location");
    boolean redirects =
        switch (response.status()) {
          case 301, 302, 303, 307, 308 -> true;
          default -> false;
        };
    if (!redirects || location == null) {
      return null;
    }
    try {
      URI next = at.resolve(new URI(location.strip()));
      Origin.of(next);
      return next;
    } catch (URISyntaxException | IllegalArgumentException malformed) {
      return null;
    }
  }

  private void check(int count, URI at, URI next, Call call) throws TransportException {
    String fault = null;
    if (count >= most) {
      fault = "more than " + most + " redirects";
    } else if (Origin.of(at).secure() && !Origin.of(next).secure()) {
      fault = "a redirect from https to http";
    } else if (followed == Redirects.SAME_ORIGIN && !Origin.of(next).equals(call.origin())) {
      fault = "a redirect to another origin, " + Origin.of(next);
    }
    if (fault != null) {
      throw call.failed(new Failure(Phase.HEAD, Kind.REDIRECT, true, fault, null));
    }
  }

  /** The request to make next; null when the body cannot be sent again. */
  private static @Nullable Request following(Request last, int status, URI at, URI next) {
    boolean safe = last.method().equals("GET") || last.method().equals("HEAD");
    boolean get =
        status == 303 && !last.method().equals("HEAD")
            || status <= 302 && last.method().equals("POST");
    Body body = get ? Body.none() : last.body();
    if (!get && !safe && !OutgoingBody.repeatable(body)) {
      return null;
    }
    boolean abroad = !Origin.of(at).equals(Origin.of(next));
    Headers headers = headers(last.headers(), abroad, get);
    return new Request(get ? "GET" : last.method(), target(next), headers, body)
        .with(last.operation())
        .with(last.options());
  }

  private static Headers headers(Headers last, boolean abroad, boolean get) {
    List<String> kept = new ArrayList<>();
    last.forEach(
        (name, value) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          boolean ofBody = OF_THE_BODY.contains(lower);
          if (ofBody ? !get : !abroad || FOR_ANYBODY.contains(lower)) {
            kept.addAll(List.of(name, value));
          }
        });
    return Headers.of(kept.toArray(String[]::new));
  }

  private static String target(URI next) {
    String path =
        next.getRawPath() == null || next.getRawPath().isEmpty() ? "/" : next.getRawPath();
    return next.getRawQuery() == null ? path : path + "?" + next.getRawQuery();
  }

  private static URI root(URI next) {
    return URI.create(next.getScheme() + "://" + next.getRawAuthority());
  }
}
