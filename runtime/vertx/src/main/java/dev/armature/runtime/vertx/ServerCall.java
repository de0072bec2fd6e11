package dev.armature.runtime.vertx;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.Body;
import dev.armature.runtime.http.Exchange;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.Response;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request on its way through the server. Everything but {@link #run} happens on the event loop
 * of its connection.
 */
final class ServerCall implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(ServerCall.class);

  private final ServerLoop loop;
  private final ServerConnection connection;
  private final HttpServerRequest http;
  private final Exchange exchange;
  private final @Nullable BodyReceiver receiver;

  private @Nullable Response response;
  private boolean answered;

  ServerCall(ServerLoop loop, ServerConnection connection, HttpServerRequest http) {
    this.loop = loop;
    this.connection = connection;
    this.http = http;
    this.receiver = BodyReceiver.of(http, this);
    this.exchange = loop.router().open(request(http, connection, receiver));
  }

  private static Request request(
      HttpServerRequest http, ServerConnection connection, @Nullable BodyReceiver receiver) {
    return new Request(
        http.method().name(),
        http.uri(),
        new RequestHeaders(http.headers()),
        receiver == null ? Body.empty() : receiver.body(),
        connection.peer());
  }

  /** Starts: waits for a small body, then runs. */
  void start() {
    connection.begin(this);
    loop.watch(this);
    if (receiver == null || exchange.request().refusal() != null) {
      dispatch();
    } else {
      receiver.receive(exchange.bodyLimit(), exchange.blocking());
    }
    if (connection.multiplexed()) {
      http.exceptionHandler(reset -> disconnected());
    }
  }

  Exchange exchange() {
    return exchange;
  }

  ServerConnection connection() {
    return connection;
  }

  /** The body is there, or can be read. */
  void dispatch() {
    if (answered) {
      return;
    }
    if (!exchange.blocking()) {
      answer(exchange.run());
    } else if (!loop.dispatch().execute(this)) {
      answer(
          exchange.giveUp(
              ServiceException.of(
                      ErrorCategory.UNAVAILABLE, "The service has no thread for the call.")
                  .code("overloaded")
                  .header("Retry-After", "1")
                  .build()));
    }
  }

  /** Runs the handler; the only method that is called on a worker thread. */
  @Override
  public void run() {
    try {
      response = exchange.run();
    } catch (Throwable fatal) {
      LOG.error("a request failed with an error of the JVM", fatal);
      onLoop(connection::abandon);
      throw fatal;
    }
    if (response != null) {
      onLoop(this::answerResponse);
    }
  }

  private void onLoop(Runnable task) {
    try {
      connection.channel().eventLoop().execute(task);
    } catch (RejectedExecutionException stopped) {
      LOG.debug("an answer came after the server stopped");
    }
  }

  private void answerResponse() {
    answer(response);
  }

  /** The deadline has passed. */
  void expire() {
    answer(exchange.expire());
  }

  /** The client went away. */
  void disconnected() {
    if (!answered) {
      answered = true;
      exchange.cancel();
      done();
    }
    if (receiver != null) {
      receiver.interrupt();
    }
  }

  /** The body is not what HTTP says, or does not come in time. */
  void giveUp(ServiceException why) {
    answer(exchange.giveUp(why));
  }

  void sweep(int now, int most) {
    if (receiver != null) {
      receiver.sweep(now, most);
    }
  }

  int sweeps() {
    return loop.sweeps();
  }

  /** Sends the answer, unless there was one already. */
  private void answer(@Nullable Response answer) {
    if (answer == null || answered) {
      return;
    }
    answered = true;
    done();
    HttpServerResponse out = http.response();
    if (out.closed() || out.ended()) {
      return;
    }
    boolean unread = receiver != null && receiver.unread();
    boolean draining = loop.draining() && !connection.hasMore();
    boolean last = !connection.multiplexed() && (unread || draining);
    loop.writer().write(answer, out, last, connection);
  }

  private void done() {
    connection.end(this);
    loop.unwatch(this);
  }
}
