package dev.armature.generator.corpus;

import com.networknt.schema.SchemaException;
import dev.armature.generator.instance.Instances;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Status;
import dev.armature.generator.request.Ask;
import dev.armature.generator.request.Asks;
import dev.armature.generator.request.Bodies;
import dev.armature.generator.request.Unspellable;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.http.client.RouterTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.client.UnexpectedAnswerException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Calls every operation of one contract through the generated client. What a request brings to a
 * handler goes out again by the client, and must come in the same; what an answer brings to the
 * client is answered again by a handler, and must come back the same.
 */
final class ClientCalls {
  private static final Node TEXT = new Node.StringNode("x", Span.NONE);

  private final String contract;
  private final Served served;
  private final Bodies bodies;
  private final Asks asks;
  private final Instances answers;
  private final List<String> differences = new ArrayList<>();
  private int requests;
  private int answered;
  private int unmade;

  ClientCalls(String contract, Served served) {
    this.contract = contract;
    this.served = served;
    this.bodies = new Bodies(served.service());
    this.asks =
        new Asks(new Instances(new Peer(served.service(), Direction.REQUEST), Direction.REQUEST));
    this.answers =
        new Instances(new Peer(served.service(), Direction.RESPONSE), Direction.RESPONSE);
  }

  /** What was not the same: contract, operation, what, how; by tabs. */
  List<String> differences() {
    return differences;
  }

  @Override
  public String toString() {
    return requests
        + " requests and "
        + answered
        + " answers the same, "
        + unmade
        + " not made, "
        + differences.size()
        + " differ";
  }

  int requests() {
    return requests;
  }

  int answered() {
    return answered;
  }

  void all() throws ReflectiveOperationException, IOException {
    for (Operation each : served.service().operations()) {
      HttpBinding http = each.http();
      if (http != null) {
        operation(each, http);
      }
    }
  }

  private void operation(Operation operation, HttpBinding http)
      throws ReflectiveOperationException, IOException {
    Ask least = asks.least(operation, http, what -> unmade++);
    if (least == null) {
      return;
    }
    Served.Called called = request(operation, "least", least);
    request(operation, "full", asks.full(operation, least));
    if (called != null) {
      for (Outcome each : operation.outcomes()) {
        outcome(operation, http, each, called);
      }
    }
  }

  /** What the client's own request has called; null if the first one already called nothing. */
  private Served.@Nullable Called request(Operation operation, String what, Ask ask)
      throws ReflectiveOperationException, IOException {
    Transport transport = RouterTransport.of(served.router());
    Served.Called[] both = new Served.Called[2];
    String[] failure = new String[1];
    served.replying(
        () -> {
          Served.Called first = Objects.requireNonNull(served.called());
          both[0] = first;
          served.replying(null);
          failure[0] = unexpected(call(client(transport), first));
          both[1] = served.called() == first ? null : served.called();
          throw Served.REACHED;
        });
    try {
      served.send(ask.spelled(bodies));
    } catch (Unspellable e) {
      unmade++;
      return null;
    } finally {
      served.replying(null);
    }
    if (both[0] == null || !both[0].method().getName().equals(name(both[0]))) {
      return null;
    }
    if (both[1] == null) {
      differ(operation, what, "nothing was called: " + failure[0]);
      return null;
    }
    String difference =
        both[0].method().equals(both[1].method())
            ? Alike.difference(input(both[0]), input(both[1]))
            : both[1].method() + " was called";
    if (difference == null) {
      requests++;
    } else {
      differ(operation, what, difference);
    }
    return both[0];
  }

  private static String name(Served.Called called) {
    return called.method().getName();
  }

  private static Object input(Served.Called called) {
    return called.arguments()[called.arguments().length - 1];
  }

  private static @Nullable String unexpected(@Nullable Object outcome) {
    boolean usual = outcome instanceof UnexpectedAnswerException answer && answer.status() == 418;
    return usual ? null : String.valueOf(outcome);
  }

  private void outcome(Operation operation, HttpBinding http, Outcome outcome, Served.Called called)
      throws ReflectiveOperationException, IOException {
    int status = status(operation, outcome.status());
    boolean bodiless = status < 200 || status == 204 || status == 205 || status == 304;
    List<Content> contents = bodiless ? List.of() : outcome.contents();
    boolean header = outcome.headers().stream().anyMatch(Outcome.HeaderField::required);
    if (header || http.method().equals("HEAD")) {
      unmade++;
      return;
    }
    if (contents.isEmpty()) {
      answer(operation, outcome, called, new Made(status, null, new byte[0]));
      return;
    }
    for (Content each : contents) {
      Made least = made(status, each, false);
      Made full = made(status, each, true);
      if (least == null && full == null) {
        unmade++;
      }
      if (least != null) {
        answer(operation, outcome, called, least);
      }
      if (full != null) {
        answer(operation, outcome, called, full);
      }
    }
  }

  /** A status that stands for this outcome and no other. */
  private static int status(Operation operation, Status status) {
    if (status instanceof Status.Exact exact) {
      return exact.code();
    }
    List<Status> others = operation.outcomes().stream().map(Outcome::status).toList();
    boolean succeeds = others.stream().anyMatch(Status::success);
    IntStream all = succeeds ? IntStream.range(400, 600) : IntStream.range(206, 300);
    IntStream meant =
        status instanceof Status.Range range
            ? IntStream.range(range.hundreds() * 100 + 10, range.hundreds() * 100 + 100)
            : all.filter(each -> !others.contains(new Status.Range(each / 100)));
    return meant.filter(each -> !others.contains(new Status.Exact(each))).findFirst().orElse(299);
  }

  /** An answer, to be given more than once. */
  private record Made(int status, @Nullable String mediaType, byte[] body) {
    Response response() {
      Body all = mediaType == null ? Body.none() : Body.of(body);
      return Response.of(status, mediaType, all);
    }

    @Override
    public String toString() {
      String text = new String(body, StandardCharsets.UTF_8);
      String shown = text.length() > 200 ? text.substring(0, 200) + "…" : text;
      return status + " " + mediaType + " " + shown;
    }
  }

  /** A value of an answer; null where none is made, or networknt cannot read the schema. */
  private @Nullable Node value(Content content, boolean full) {
    Schema schema = content.schema();
    if (schema == null) {
      return TEXT;
    }
    try {
      return full ? answers.full(schema) : answers.least(schema);
    } catch (SchemaException e) {
      return null;
    }
  }

  private @Nullable Made made(int status, Content content, boolean full) {
    Node value = value(content, full);
    if (value == null) {
      return null;
    }
    String type = content.mediaType().replaceAll("\\*(?=/)", "application").replace("*", "x-any");
    String json = JsonText.of(value);
    String text =
        switch (content.format()) {
          case JSON -> json;
          case LINES -> json + "\n";
          case EVENTS -> "data: " + json + "\n\n";
          case TEXT -> value instanceof Node.StringNode own ? own.value() : json;
          case BINARY -> "x";
          case FORM, MULTIPART, XML -> null;
        };
    return text == null || content.format() == BodyFormat.XML
        ? null
        : new Made(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same result must come of the answer itself, and of a handler that gives it again. */
  private void answer(Operation operation, Outcome outcome, Served.Called called, Made made)
      throws ReflectiveOperationException, IOException {
    Object first = call(client(request -> made.response()), called);
    if (first instanceof IOException || first instanceof RuntimeException && isFailure(first)) {
      differ(operation, outcome.status() + " read", first + " of " + made);
      return;
    }
    Object again = call(client(request -> made.response()), called);
    served.replying(
        () -> {
          if (first instanceof Exception failure) {
            throw failure;
          }
          return first;
        });
    Object second;
    String difference;
    try {
      second = call(client(RouterTransport.of(served.router())), called);
      difference = Alike.difference(again, second);
    } finally {
      served.replying(null);
    }
    if (difference == null) {
      answered++;
    } else {
      differ(operation, outcome.status() + " answered", difference + " of " + made);
    }
  }

  private static boolean isFailure(Object thrown) {
    return !(thrown instanceof DocumentedException);
  }

  private Object client(Transport transport) throws ReflectiveOperationException {
    return served
        .type("Client.java", "Client of(Transport transport)")
        .getMethod("of", Transport.class)
        .invoke(null, transport);
  }

  /** What the call returns or throws. */
  private static @Nullable Object call(Object client, Served.Called called)
      throws ReflectiveOperationException {
    try {
      return called.method().invoke(client, called.arguments());
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  private void differ(Operation operation, String what, String how) {
    String line = how.length() > 500 ? how.substring(0, 500) + "…" : how;
    differences.add(
        String.join("\t", contract, operation.id(), what, line.replaceAll("\\s+", " ")));
  }
}
