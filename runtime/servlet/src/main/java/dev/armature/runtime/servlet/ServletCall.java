package dev.armature.runtime.servlet;

import dev.armature.runtime.Deadline;
import dev.armature.runtime.Principal;
import dev.armature.runtime.engine.Dispatcher;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Exchange;
import dev.armature.runtime.log.LogFailure;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request on its way through a servlet. Everything but {@link #run} happens on its strand. */
final class ServletCall implements Runnable, AsyncListener {
  private static final Logger LOG = LoggerFactory.getLogger(ServletCall.class);

  private static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Engine engine;
  private final RouterServlet servlet;
  private final HttpServletRequest http;
  private final HttpServletResponse response;
  private final AsyncContext async;
  private final Strand strand = new Strand(this::failed);
  private final UnaryOperator<Runnable> context;
  private final Exchange exchange;
  private final @Nullable BodyReceiver receiver;

  private @Nullable StreamedAnswer streaming;
  private @Nullable Future<?> timer;
  private boolean dispatched;
  private boolean answered;
  private boolean sent;
  private boolean completed;

  /** Takes a request on, on the container's thread. */
  ServletCall(
      Engine engine,
      RouterServlet servlet,
      HttpServletRequest http,
      HttpServletResponse response,
      String target) {
    this.engine = engine;
    this.servlet = servlet;
    this.http = http;
    this.response = response;
    this.context = engine.context().capture();
    long length = ServletRequests.length(http);
    this.receiver = length == 0 ? null : new BodyReceiver(this, length, engine.bodies());
    Body body = receiver == null ? Body.none() : Body.of(receiver.body());
    Request request = ServletRequests.of(http, target, body);
    Principal caller = engine.callers().of(http, engine.scopes());
    this.exchange = engine.router().open(request, ServletRequests.peer(http, caller));
    this.async = http.startAsync(http, response);
    async.setTimeout(0);
    async.addListener(this);
  }

  void start() {
    strand.execute(this::begin);
  }

  private void begin() {
    if (completed) {
      return;
    }
    engine.calls().add(this);
    watch();
    if (receiver == null || exchange.call().refusal() != null) {
      dispatch();
    } else if (!exchange.admitsBlocking()) {
      admitted(exchange.admit());
    } else if (!threads().execute(context.apply(this::admitOnThread))) {
      giveUp(Exchange.overloaded());
    }
  }

  /** Asks by the head alone, before anything of the body is received. */
  private void admitOnThread() {
    try {
      boolean in = exchange.admit();
      strand.execute(() -> admitted(in));
    } catch (Error fatal) {
      failed(fatal);
      throw fatal;
    }
  }

  private void admitted(boolean in) {
    BodyReceiver body = receiver;
    if (answered || body == null) {
      return;
    }
    if (in) {
      body.receive(exchange.streamed(), exchange.bodyLimit());
    } else {
      dispatch();
    }
  }

  Strand strand() {
    return strand;
  }

  Exchange exchange() {
    return exchange;
  }

  Engine engine() {
    return engine;
  }

  ServletInputStream input() throws IOException {
    return http.getInputStream();
  }

  private Dispatcher threads() {
    return exchange.operational() ? engine.operations() : engine.threads();
  }

  /** The body is there, or can be read. */
  void dispatch() {
    if (answered) {
      return;
    }
    exchange.ready();
    dispatched = true;
    if (!exchange.blocking()) {
      answerRun(exchange.run());
      return;
    }
    Runnable task = context.apply(this);
    if (!(exchange.streamed() ? threads().stream(task) : threads().execute(task))) {
      giveUp(Exchange.overloaded());
    }
  }

  /** A part of a streamed body came in. */
  void progressed() {
    exchange.progressed();
  }

  /** Runs the handler; on a thread of its own. */
  @Override
  public void run() {
    try {
      Response made = exchange.run();
      strand.execute(() -> answerRun(made));
    } catch (Error fatal) {
      failed(fatal);
      throw fatal;
    }
  }

  /** What no answer can be made of. From any thread. */
  private void failed(Throwable why) {
    LOG.error("a request failed in the servlet", LogFailure.of(why));
    strand.execute(this::abort);
  }

  /** Answers at the deadline, which moves on while a streamed body comes in. */
  private void watch() {
    Deadline deadline = exchange.deadline();
    if (deadline.isSet()) {
      try {
        timer = after(deadline.remainingNanos(), this::deadline);
      } catch (RejectedExecutionException stopped) {
        LOG.debug("the servlet was destroyed");
      }
    }
  }

  private void deadline() {
    if (!answered) {
      if (exchange.deadline().expired()) {
        answer(exchange.expire());
      } else {
        watch();
      }
    }
  }

  private ScheduledFuture<?> after(long nanos, Runnable task) {
    return engine
        .clock()
        .schedule(() -> strand.execute(task), Math.max(nanos, 0), TimeUnit.NANOSECONDS);
  }

  /** The body is not what HTTP says, does not come in time, or finds no room. */
  void giveUp(ServiceException why) {
    answer(exchange.giveUp(why));
  }

  /** The rest of the body will never come: whoever reads it learns it, else the client. */
  void bodyBrokeOff(ServiceException why) {
    if (!dispatched) {
      giveUp(why);
    }
  }

  private void answer(@Nullable Response answer) {
    if (answer == null) {
      return;
    }
    if (answered || completed) {
      StreamedAnswer.discard(answer);
      return;
    }
    answered = true;
    stopTimer();
    send(answer);
  }

  /**
   * Answers what the router has run, after a client of HTTP/1.1 could send the rest of a body that
   * nobody wants: a container that closes the connection meanwhile takes the answer with it.
   */
  private void answerRun(@Nullable Response answer) {
    BodyReceiver body = receiver;
    boolean drops =
        answer != null
            && body != null
            && !answered
            && !StreamedAnswer.is(answer)
            && !ServletRequests.multiplexed(http)
            && body.unread();
    if (!drops) {
      answer(answer);
      return;
    }
    answered = true;
    stopTimer();
    body.release();
    try {
      timer = after(LINGER_NANOS, () -> send(answer));
      body.drop(() -> send(answer));
    } catch (RejectedExecutionException stopped) {
      send(answer);
    }
  }

  private void send(Response answer) {
    if (sent || completed) {
      return;
    }
    sent = true;
    stopTimer();
    try {
      write(answer);
    } catch (IOException gone) {
      disconnected();
    }
  }

  private void write(Response answer) throws IOException {
    if (StreamedAnswer.is(answer)) {
      stream(answer);
      return;
    }
    release();
    byte[] body = AnswerHead.bytes(answer.body());
    AnswerHead.write(answer, response);
    if (body.length < response.getBufferSize()) {
      response.getOutputStream().write(body);
      if (answer.length() < 0 && mayHaveBody(answer.status())) {
        // Containers would say that the length is zero, which it is not for GET.
        response.flushBuffer();
      }
      complete();
    } else {
      BytesAnswer.send(this, response.getOutputStream(), body);
    }
  }

  boolean expectsContinue() {
    return "100-continue".equalsIgnoreCase(exchange.call().header("Expect"));
  }

  private static boolean mayHaveBody(int status) {
    return status >= 200 && status != 204 && status != 304;
  }

  private void stream(Response answer) throws IOException {
    StreamedAnswer stream = new StreamedAnswer(this, answer);
    if (!threads().stream(context.apply(stream.writing()))) {
      StreamedAnswer.discard(answer);
      write(exchange.withoutThread());
      return;
    }
    streaming = stream;
    AnswerHead.write(answer, response);
    ServletOutputStream out = response.getOutputStream();
    stream.open(out);
    if (servlet.draining()) {
      stream.drain();
    }
  }

  /** Ends server-sent events. From any thread. */
  void drain() {
    strand.execute(
        () -> {
          if (streaming != null) {
            streaming.drain();
          }
        });
  }

  /** Ends the call as if the client had gone away. From any thread. */
  void cancel() {
    strand.execute(this::disconnected);
  }

  /** The client went away. */
  void disconnected() {
    if (!answered) {
      answered = true;
      exchange.cancel();
    }
    complete();
  }

  /** Everything is sent. */
  void complete() {
    if (over()) {
      try {
        async.complete();
      } catch (IllegalStateException ended) {
        LOG.debug("the container had ended the request");
      }
    }
  }

  /** Ends the answer so that the client can tell that it is not whole. */
  void abort() {
    if (over()) {
      try {
        async.dispatch();
      } catch (IllegalStateException ended) {
        LOG.debug("the container had ended the request");
      }
    }
  }

  /** Whether the call is over just now; nothing of the container's is touched after that. */
  private boolean over() {
    if (completed) {
      return false;
    }
    completed = true;
    answered = true;
    stopTimer();
    if (streaming != null) {
      streaming.disconnected();
    }
    release();
    engine.calls().remove(this);
    return true;
  }

  boolean completed() {
    return completed;
  }

  private void release() {
    if (receiver != null) {
      receiver.release();
    }
  }

  private void stopTimer() {
    if (timer != null) {
      timer.cancel(false);
      timer = null;
    }
  }

  @Override
  public void onError(AsyncEvent event) {
    strand.execute(this::disconnected);
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    strand.execute(this::disconnected);
  }

  @Override
  public void onStartAsync(AsyncEvent event) {}

  /** The container ended the request, perhaps before we did. */
  @Override
  public void onComplete(AsyncEvent event) {
    strand.execute(this::disconnected);
  }
}
