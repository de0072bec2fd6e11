package dev.armature.runtime.vertx;

import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Exchange;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
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
  private @Nullable StreamedAnswer streaming;
  private boolean dispatched;
  private boolean answered;

  ServerCall(ServerLoop loop, ServerConnection connection, HttpServerRequest http) {
    this.loop = loop;
    this.connection = connection;
    this.http = http;
    this.receiver = BodyReceiver.of(http, this);
    this.exchange = loop.router().open(request(http, receiver), connection.peer());
  }

  private static Request request(HttpServerRequest http, @Nullable BodyReceiver receiver) {
    return new Request(
        http.method().name(),
        http.uri(),
        new RequestHeaders(http.headers()),
        receiver == null ? Body.none() : Body.of(receiver.body()));
  }

  /** Starts: waits for a small body, then runs. */
  void start() {
    connection.begin(this);
    loop.watch(this);
    if (receiver == null || exchange.call().refusal() != null) {
      dispatch();
    } else {
      receiver.receive(exchange.bodyLimit(), exchange.blocking());
      connection.endBody();
    }
    if (connection.multiplexed()) {
      http.exceptionHandler(reset -> disconnected());
      http.response().exceptionHandler(reset -> disconnected());
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
    dispatched = true;
    if (!exchange.blocking()) {
      runOnLoop();
    } else if (!execute()) {
      answer(exchange.giveUp(Exchange.overloaded()));
    }
  }

  private void runOnLoop() {
    try {
      answer(exchange.run());
    } catch (Error fatal) {
      LOG.error("a request failed with an error of the JVM", fatal);
      connection.abandon();
    }
  }

  private boolean execute() {
    return exchange.streamed() ? loop.dispatch().stream(this) : loop.dispatch().execute(this);
  }

  /** A part of the body came in. */
  void progressed() {
    if (exchange.streamed()) {
      exchange.progressed();
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
    if (streaming != null) {
      streaming.disconnected();
      streamed();
    }
    if (receiver != null) {
      receiver.interrupt();
    }
  }

  /** The body is not what HTTP says, or does not come in time. */
  void giveUp(ServiceException why) {
    answer(exchange.giveUp(why));
  }

  /** The server stops. */
  void drain() {
    if (streaming != null) {
      streaming.drain();
    }
  }

  /** The rest of the body will never come: whoever reads it learns it, else the client. */
  void bodyBrokeOff() {
    if (receiver != null) {
      receiver.interrupt();
      if (!dispatched) {
        giveUp(MalformedRequest.brokenBody());
      }
    }
  }

  /** Sends something without a meaning, to learn whether the client is still there. */
  void probe() {
    if (streaming != null) {
      streaming.beat();
    } else if (!answered && http.version() == HttpVersion.HTTP_1_1) {
      http.response().writeContinue();
    }
  }

  void sweep(int now, int most) {
    if (streaming != null) {
      streaming.sweep();
    }
    if (receiver != null) {
      receiver.sweep(now, most);
    }
  }

  int sweeps() {
    return loop.sweeps();
  }

  /** Sends the answer, unless there was one already. */
  private void answer(@Nullable Response answer) {
    if (answer == null) {
      return;
    }
    HttpServerResponse out = http.response();
    if (answered || out.closed() || out.ended()) {
      StreamedAnswer.discard(answer);
      if (!answered) {
        answered = true;
        done();
      }
      return;
    }
    answered = true;
    if (StreamedAnswer.is(answer)) {
      stream(answer, out);
    } else {
      done();
      loop.writer().write(answer, out, isLast(), connection);
    }
  }

  private boolean isLast() {
    boolean unread = receiver != null && receiver.unread();
    boolean draining = (loop.draining() || connection.inputEnded()) && !connection.hasMore();
    return !connection.multiplexed() && (unread || draining);
  }

  private void stream(Response answer, HttpServerResponse out) {
    StreamedAnswer stream = new StreamedAnswer(this, out, answer);
    if (!loop.dispatch().stream(stream.writing())) {
      StreamedAnswer.discard(answer);
      done();
      loop.writer().write(exchange.withoutThread(), out, isLast(), connection);
      return;
    }
    loop.unwatch(this);
    streaming = stream;
    loop.writer().writeHead(answer, out);
    if (loop.draining()) {
      stream.drain();
    }
  }

  /** The streamed answer is over. */
  void streamed() {
    streaming = null;
    done();
    if (isLast()) {
      connection.close();
    }
  }

  private void done() {
    connection.end(this);
    loop.unwatch(this);
  }
}
