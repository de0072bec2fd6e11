package dev.armature.runtime.vertx;

import dev.armature.runtime.engine.Dispatcher;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Exchange;
import dev.armature.runtime.log.LogFailure;
import io.vertx.core.Completable;
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
final class ServerCall implements Runnable, Completable<Void> {
  private static final Logger LOG = LoggerFactory.getLogger(ServerCall.class);

  /** So many bytes of a body, and of an answer, are part of what any request takes up. */
  static final int INCLUDED = 1 << 10;

  private final ServerLoop loop;
  private final ServerConnection connection;
  private final HttpServerRequest http;
  private final Exchange exchange;
  private final @Nullable BodyReceiver receiver;

  private @Nullable Response response;
  private @Nullable StreamedAnswer streaming;
  private boolean dispatched;
  private boolean answered;
  private boolean released;
  private boolean holdsRequest;
  private boolean claimed;
  private long sending;
  private boolean holdsStream;

  /** Its neighbours in the list of {@link Deadlines}. */
  @Nullable ServerCall before;

  @Nullable ServerCall after;

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

  /** Starts: takes what of the body came with the head, or runs. */
  void start() {
    connection.begin(this);
    if (!connection.reading() && !outlast()) {
      giveUp(Exchange.overloaded());
    } else if (receiver == null || exchange.call().refusal() != null) {
      dispatch();
    } else {
      receiver.open(exchange.bodyLimit());
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

  /** Takes up what a call needs that is not over at once; false when there is no room for it. */
  private boolean outlast() {
    if (!answered) {
      loop.watch(this);
    }
    holdsRequest = holdsRequest || connection.claimRequest();
    return holdsRequest && (receiver == null || receiver.claim());
  }

  /** All that came in together was handed on. */
  void readComplete() {
    if (!outlast()) {
      giveUp(Exchange.overloaded());
    } else if (receiver != null && !answered) {
      receiver.headRead();
    }
  }

  /** The same, and the answer is not sent yet. */
  void stillWriting() {
    if (!released && !(outlast() && claimAnswer())) {
      connection.evict();
    }
  }

  /** Finds out, by the head, whether the rest of the body shall be received. */
  void admit() {
    if (!exchange.admitsBlocking()) {
      admitted(exchange.admit());
    } else if (!threads().execute(() -> admitOnThread())) {
      giveUp(Exchange.overloaded());
    }
  }

  private void admitOnThread() {
    try {
      boolean in = exchange.admit();
      onLoop(() -> admitted(in));
    } catch (Error fatal) {
      failed(fatal);
      throw fatal;
    }
  }

  private void admitted(boolean in) {
    BodyReceiver rest = receiver;
    if (answered || rest == null) {
      return;
    }
    if (in) {
      rest.receive(exchange.streamed());
    } else {
      dispatch();
    }
  }

  /** Those who run the service must not wait for those who use it. */
  private Dispatcher threads() {
    return exchange.operational() ? loop.engine().operations() : loop.engine().dispatch();
  }

  /** The body is there, or can be read. */
  void dispatch() {
    if (answered) {
      return;
    }
    exchange.ready();
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
      failed(fatal);
    }
  }

  private boolean execute() {
    if (!outlast()) {
      return false;
    }
    return exchange.streamed() ? claimStream() && threads().stream(this) : threads().execute(this);
  }

  private boolean claimStream() {
    if (!holdsStream) {
      holdsStream = connection.claimStream();
    }
    return holdsStream;
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
    } catch (Error fatal) {
      failed(fatal);
      throw fatal;
    }
    if (response != null) {
      // Before it waits for the event loop: answers that nobody takes must not pile up there.
      sending = bytes(response);
      if (!claimAnswer()) {
        response = null;
      }
      onLoop(this::answerResponse);
    }
  }

  /** What no answer can be made of; the process may have to end with it. */
  private void failed(Error fatal) {
    OutOfMemory.check(fatal);
    LOG.error("a request failed with an error of the JVM", LogFailure.of(fatal));
    onLoop(connection::abandon);
  }

  private static long bytes(Response answer) {
    return answer.body() instanceof Body.Bytes body ? Math.max(0, body.length() - INCLUDED) : 0;
  }

  /** Takes up memory for the bytes of the answer; false when its client reads nothing. */
  private boolean claimAnswer() {
    claimed = connection.claimAnswer(sending);
    return claimed;
  }

  private void onLoop(Runnable task) {
    try {
      connection.channel().eventLoop().execute(task);
    } catch (RejectedExecutionException stopped) {
      LOG.debug("an answer came after the server stopped");
    }
  }

  private void answerResponse() {
    if (response == null) {
      connection.evict();
    } else {
      answer(response);
    }
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
    release();
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

  void sweep(int now, SweepLimits limits) {
    if (streaming != null) {
      streaming.sweep();
    }
    if (receiver != null) {
      receiver.sweep(now, limits);
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
      release();
      releaseAnswer();
      return;
    }
    answered = true;
    if (StreamedAnswer.is(answer)) {
      stream(answer, out);
    } else {
      write(answer, out);
    }
  }

  private void write(Response answer, HttpServerResponse out) {
    done();
    if (!claimed) {
      sending = bytes(answer);
      if (connection.reading()) {
        connection.writes(this);
      } else if (!claimAnswer()) {
        release();
        connection.evict();
        return;
      }
    }
    loop.writer().write(answer, out, isLast(), connection).onComplete(this);
  }

  /** The answer was sent, or never will be. */
  @Override
  public void complete(Void sent, Throwable failure) {
    connection.wrote(this);
    release();
    releaseAnswer();
  }

  /** Gives back what the request took up. */
  private void release() {
    if (!released) {
      released = true;
      if (holdsRequest) {
        connection.releaseRequest();
      }
      if (holdsStream) {
        connection.releaseStream();
      }
    }
  }

  /** What the thread that made the answer has claimed; not before it has handed the answer over. */
  private void releaseAnswer() {
    if (claimed) {
      claimed = false;
      connection.releaseAnswer(sending);
    }
  }

  private boolean isLast() {
    boolean unread = receiver != null && receiver.unread();
    boolean draining = (loop.draining() || connection.inputEnded()) && !connection.hasMore();
    return !connection.multiplexed() && (unread || draining);
  }

  private void stream(Response answer, HttpServerResponse out) {
    StreamedAnswer stream = new StreamedAnswer(this, out, answer);
    if (!claimStream() || !threads().stream(stream.writing())) {
      StreamedAnswer.discard(answer);
      write(exchange.withoutThread(), out);
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
    release();
    if (isLast()) {
      connection.close();
    }
  }

  private void done() {
    if (receiver != null) {
      receiver.release();
    }
    connection.end(this);
    loop.unwatch(this);
  }
}
