package com.example.client;

import com.example.api.Xml;
import com.example.json.FilterCodec;
import com.example.json.XmlShapes;
import com.example.model.Filter;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.xml.XmlBody;
import dev.armature.runtime.xml.XmlName;
import java.io.IOException;

/** Calls {@code PUT /xml}. */
@Generated("input.yaml#/paths/~1xml/put")
final class XmlCall {
  private static final PathTemplate PATH = PathTemplate.parse("/xml");

  private static final XmlBody BODY_XML =
      XmlBody.of(XmlName.of("Filter"), XmlShapes.FilterShape.MEMBERS);

  private XmlCall() {}

  static Filter call(Transport transport, String basePath, Xml.Input input, CallOptions options)
      throws IOException {
    OutgoingRequest request = OutgoingRequest.of(Xml.OPERATION, "PUT", basePath, PATH);
    request.encoded("application/xml", BODY_XML, FilterCodec.INSTANCE, input.body());
    request.accept("application/xml");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.encoded(BODY_XML, FilterCodec.INSTANCE);
    }
    throw answer.undocumented();
  }
}
