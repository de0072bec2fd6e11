package dev.armature.runtime.layer;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.Reply;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ReplyHeader;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.log.LogFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns failures into answers; logs those that are the service's own. */
final class ErrorsLayer implements Layer {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorsLayer.class);

  private final List<ErrorMapper> mappers;
  private final ResponseCheck responses;

  ErrorsLayer(List<ErrorMapper> mappers, ResponseCheck responses) {
    this.mappers = mappers;
    this.responses = responses;
  }

  @Override
  public <C extends Call<R>, R extends Reply> Step<C, R> around(
      Operation operation, Step<C, R> next) {
    return call -> answer(next, call);
  }

  private <C extends Call<R>, R extends Reply> R answer(Step<C, R> next, C call) {
    ServiceException refusal = call.refusal();
    if (refusal != null) {
      return fail(call, refusal);
    }
    try {
      return next.handle(call);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      // These errors are faults of one handler, not of the JVM: they end one call, not the thread.
      return fail(call, e);
    }
  }

  private <R extends Reply> R fail(Call<R> call, Throwable failure) {
    ServiceException known = known(call, failure);
    ServiceException made = map(call.context(), known, failure);
    boolean named = call.refusal() == null && call.tellsStatus();
    ServiceException mapped = named ? responses.failure(call.context(), made) : made;
    if (isFault(mapped) && call.overtakenBy() == 0 && !ResponseCheck.reported(mapped)) {
      // Who overtook a call has logged its answer, which this is not.
      log(call, mapped, failure);
    }
    R reply = call.failure(mapped);
    if (made != known) {
      announceAll(call, known, mapped);
    }
    return reply;
  }

  /** A client that does not speak our protocol (501, 505) could else fill the log. */
  private static boolean isFault(ServiceException mapped) {
    return mapped.status() >= 500 && mapped.category() != ErrorCategory.PROTOCOL;
  }

  /** Whatever an interrupted handler throws, the deadline was the reason. */
  private static <R extends Reply> ServiceException known(Call<R> call, Throwable failure) {
    boolean late = failure instanceof InterruptedException && call.context().deadline().expired();
    if (late || call.overtakenBy() != 0) {
      return Layers.late();
    }
    return failure instanceof ServiceException known ? known : Layers.internal(failure);
  }

  /** What callers shall see of a failure; {@code known} unless a mapper has something to say. */
  ServiceException map(Context context, ServiceException known, Throwable failure) {
    for (ErrorMapper mapper : mappers) {
      ServiceException mapped = mapSafely(mapper, context, failure);
      if (mapped != null) {
        return mapped;
      }
    }
    return known;
  }

  private static @Nullable ServiceException mapSafely(
      ErrorMapper mapper, Context context, Throwable failure) {
    try {
      return mapper.map(failure, context);
    } catch (RuntimeException e) {
      LOG.error("the error mapper failed itself", LogFailure.of(e));
      return null;
    }
  }

  private static <R extends Reply> void announceAll(
      Call<R> call, ServiceException known, ServiceException mapped) {
    for (ReplyHeader header : known.headers()) {
      if (mapped.headers().stream().noneMatch(own -> own.name().equals(header.name()))) {
        call.announce(header.name(), header.value());
      }
    }
  }

  /** Who overtook the call has told of it; and what the access log tells is not told twice. */
  private static <R extends Reply> void log(
      Call<R> call, ServiceException mapped, Throwable failure) {
    Operation operation = call.context().operation();
    String trace = call.context().trace().traceId();
    if (mapped.category() == ErrorCategory.INTERNAL) {
      LOG.error("{} failed, trace {}", operation, trace, LogFailure.of(failure));
    } else if (!call.logged()) {
      LOG.warn("{} answered {} ({}), trace {}", operation, mapped.status(), mapped.code(), trace);
    }
  }
}
