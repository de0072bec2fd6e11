package dev.armature.runtime.security.jwt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches documents, each within a time that holds for the whole of it, from connecting to the last
 * byte, and up to a size: a server that sends a byte now and then must not hold a fetch for ever.
 */
final class BoundedFetch {
  private final HttpClient client;
  private final Duration limit;
  private final int mostBytes;

  BoundedFetch(Duration limit, int mostBytes) {
    this.limit = limit;
    this.mostBytes = mostBytes;
    // A redirect from https to http is never followed.
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(limit)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /**
   * The text of a document.
   *
   * @throws IOException when it is not there in time, too long, or the status is not 200
   */
  String text(URI url) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(url).header("Accept", "*/*").build();
    CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, limited());
    try {
      HttpResponse<String> response = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() != 200) {
        throw new IOException("the status is " + response.statusCode());
      }
      return response.body();
    } catch (TimeoutException e) {
      throw new IOException("it took longer than " + limit, e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      answer.cancel(true);
    }
  }

  private BodyHandler<String> limited() {
    return head -> new LimitedText(mostBytes);
  }

  private static final class LimitedText implements BodySubscriber<String> {
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<String> text = new CompletableFuture<>();
    private Flow.@Nullable Subscription source;

    LimitedText(int most) {
      this.most = most;
    }

    @Override
    public CompletionStage<String> getBody() {
      return text;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      source = subscription;
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
      for (ByteBuffer part : parts) {
        if (part.remaining() > most - bytes.size()) {
          if (source != null) {
            source.cancel();
          }
          text.completeExceptionally(new IOException("it is longer than " + most + " bytes"));
          return;
        }
        byte[] copy = new byte[part.remaining()];
        part.get(copy);
        bytes.writeBytes(copy);
      }
    }

    @Override
    public void onError(Throwable failure) {
      text.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      text.complete(bytes.toString(StandardCharsets.UTF_8));
    }
  }
}
