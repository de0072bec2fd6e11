package dev.armature.runtime.client;

import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;

/** Another transport as the last step; it keeps no deadline but its own. */
final class TransportExchange implements Exchange {
  private final Transport transport;

  TransportExchange(Transport transport) {
    this.transport = transport;
  }

  @Override
  public Response send(Request request, Call call) throws IOException {
    try {
      return transport.send(request);
    } catch (TransportException e) {
      throw e;
    } catch (IOException e) {
      throw call.failed(new Failure(Phase.HEAD, Kind.OTHER, true, "the call failed", e));
    }
  }
}
