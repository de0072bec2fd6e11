package com.example.server;

import com.example.api.Read;
import com.example.json.OrderCodec;
import com.example.json.RangeCodec;
import com.example.json.ReadInputs;
import com.example.json.ReadSpreadCodec;
import com.example.model.Order;
import com.example.model.Range;
import com.example.model.ReadSpread;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /a/{simple}/b/{label}/c/{matrix}}. */
@Generated("input.yaml#/paths/~1a~1{simple}~1b~1{label}~1c~1{matrix}/get")
final class ReadEndpoint {
  private static final Parameter SIMPLE = Parameter.path("simple").array().build();

  private static final Parameter LABEL = Parameter.path("label").label(false).build();

  private static final Parameter MATRIX = Parameter.path("matrix").matrix(false).build();

  private static final Parameter LIMIT = Parameter.query("limit").build();

  private static final Parameter MANY = Parameter.query("many").array().build();

  private static final Parameter CSV = Parameter.query("csv").form(false).array().build();

  private static final Parameter PIPES =
      Parameter.query("pipes").pipeDelimited(false).array().build();

  private static final Parameter SPACES =
      Parameter.query("spaces").spaceDelimited(false).array().build();

  private static final Parameter DEEP =
      Parameter.query("deep").deepObject().object("from", "to").build();

  private static final Parameter SPREAD = Parameter.query("spread").object("left", "right").build();

  private static final Parameter FILTER = Parameter.query("filter").json().build();

  private static final Parameter SORT = Parameter.query("sort").build();

  private static final Parameter X_TRACE_FLAGS = Parameter.header("X-Trace-Flags").array().build();

  private static final Parameter SESSION = Parameter.cookie("session").required().build();

  private static final Parameter DAY = Parameter.query("day").build();

  private static final Parameter LOT = Parameter.query("lot").build();

  private ReadEndpoint() {}

  static Route route(Read.Handler handler) {
    return Route.of(Read.OPERATION, "GET", "/a/{simple}/b/{label}/c/{matrix}")
        .to(OperationHandler.withoutOutput(handler::read), ReadEndpoint::read,
            Response.ofNothing(204));
  }

  private static Read.@Nullable Input read(RequestReader in) throws IOException {
    List<Integer> simple = in.open(SIMPLE).list(JsonCodecs.INT32);
    String label = ReadInputs.label(in.open(LABEL));
    long matrix = in.open(MATRIX).int64();
    int limit = in.has(LIMIT) ? ReadInputs.limit(in.open(LIMIT)) : 20;
    List<String> many = in.has(MANY) ? ReadInputs.many(in.open(MANY)) : null;
    List<String> csv = in.has(CSV) ? in.open(CSV).list(JsonCodecs.STRING) : null;
    List<String> pipes = in.has(PIPES) ? in.open(PIPES).list(JsonCodecs.STRING) : null;
    List<String> spaces = in.has(SPACES) ? in.open(SPACES).list(JsonCodecs.STRING) : null;
    Range deep = in.has(DEEP) ? RangeCodec.INSTANCE.read(in.open(DEEP)) : null;
    ReadSpread spread = in.has(SPREAD) ? ReadSpreadCodec.INSTANCE.read(in.open(SPREAD)) : null;
    Range filter = in.has(FILTER) ? in.json(FILTER, RangeCodec.INSTANCE) : null;
    Order sort = in.has(SORT) ? OrderCodec.INSTANCE.read(in.open(SORT)) : null;
    List<String> xTraceFlags =
        in.has(X_TRACE_FLAGS) ? in.open(X_TRACE_FLAGS).list(JsonCodecs.STRING) : null;
    String session = in.has(SESSION) ? in.open(SESSION).string() : null;
    LocalDate day = in.has(DAY) ? in.open(DAY).date() : null;
    String lot = in.has(LOT) ? ReadInputs.lot(in.open(LOT)) : null;
    return in.failed()
        ? null
        : new Read.Input(simple, label, matrix, limit, many, csv, pipes, spaces, deep, spread,
            filter, sort, xTraceFlags, session, day, lot);
  }
}
