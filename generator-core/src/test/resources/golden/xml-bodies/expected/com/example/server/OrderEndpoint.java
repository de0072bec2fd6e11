package com.example.server;

import com.example.api.Order;
import com.example.json.OrderBodyCodec;
import com.example.json.XmlShapes;
import com.example.model.OrderBody;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.xml.XmlBody;
import dev.armature.runtime.xml.XmlName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /orders}. */
@Generated("input.yaml#/paths/~1orders/put")
final class OrderEndpoint {
  private static final XmlBody BODY_XML =
      XmlBody.of(new XmlName("urn:shop", "s", "order"), XmlShapes.OrderBodyShape.MEMBERS);

  private OrderEndpoint() {}

  static Route route(Order.Handler handler) {
    return Route.of(Order.OPERATION, "PUT", "/orders")
        .consumes("application/vnd.shop+xml")
        .to(OperationHandler.withoutOutput(handler::order), OrderEndpoint::read,
            Response.ofNothing(204));
  }

  private static Order.@Nullable Input read(RequestReader in) throws IOException {
    OrderBody body = in.optionalBody(BODY_XML, OrderBodyCodec.INSTANCE);
    return in.failed() ? null : new Order.Input(body);
  }
}
