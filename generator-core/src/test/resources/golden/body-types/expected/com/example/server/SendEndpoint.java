package com.example.server;

import com.example.api.Send;
import com.example.json.PetCodec;
import com.example.json.SendBodyMultipartFormDataCodec;
import com.example.json.XmlShapes;
import com.example.model.Pet;
import com.example.model.SendBodyMultipartFormData;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Items;
import dev.armature.runtime.xml.XmlBody;
import dev.armature.runtime.xml.XmlName;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /send}. */
@Generated("input.yaml#/paths/~1send/post")
final class SendEndpoint {
  private static final JsonCodec<List<String>> BODY_CODEC = JsonCodecs.list(JsonCodecs.STRING);
  private static final Parameter NAME = Parameter.field("name").build();

  private static final Parameter FILE = Parameter.field("file").file().build();

  private static final XmlBody BODY_XML = XmlBody.of(XmlName.of("Pet"), XmlShapes.PetShape.MEMBERS);

  private SendEndpoint() {}

  static Route route(Send.Handler handler) {
    return Route.of(Send.OPERATION, "POST", "/send")
        .consumes("application/json", "text/csv", "application/x-www-form-urlencoded",
            "application/vnd.names+json", "application/octet-stream", "multipart/form-data",
            "application/x-ndjson", "application/xml")
        .streamsBody()
        .produces("text/plain")
        .to(handler::send, SendEndpoint::read, SendEndpoint::write);
  }

  private static Send.@Nullable Input read(RequestReader in) throws IOException {
    Send.Body body = in.mayHaveBody() ? readAny(in) : null;
    return in.failed() ? null : new Send.Input(body);
  }

  private static Send.@Nullable Body readAny(RequestReader in) throws IOException {
    if ("text/csv".equals(in.mediaType())) {
      String value = in.textBody(SendEndpoint::decodeBody);
      return in.failed() ? null : new Send.Body.TextCsv(value);
    }
    if ("application/x-www-form-urlencoded".equals(in.mediaType())) {
      Pet value = in.formBody(PetCodec.INSTANCE);
      return in.failed() ? null : new Send.Body.ApplicationJson(value);
    }
    if ("application/vnd.names+json".equals(in.mediaType())) {
      List<String> value = in.body(BODY_CODEC);
      return in.failed() ? null : new Send.Body.ApplicationVndNamesJson(value);
    }
    if ("application/octet-stream".equals(in.mediaType())) {
      ByteSource value = in.sourceBody();
      return in.failed() ? null : new Send.Body.Bytes(value);
    }
    if ("multipart/form-data".equals(in.mediaType())) {
      SendBodyMultipartFormData value =
          in.multipartBody(SendBodyMultipartFormDataCodec.INSTANCE, NAME, FILE);
      return in.failed() ? null : new Send.Body.MultipartFormData(value);
    }
    if ("application/x-ndjson".equals(in.mediaType())) {
      Items<Pet> value = in.lines(PetCodec.INSTANCE);
      return in.failed() ? null : new Send.Body.ApplicationXNdjson(value);
    }
    if ("application/xml".equals(in.mediaType())) {
      Pet value = in.body(BODY_XML, PetCodec.INSTANCE);
      return in.failed() ? null : new Send.Body.ApplicationJson(value);
    }
    Pet value = in.body(PetCodec.INSTANCE);
    return in.failed() ? null : new Send.Body.ApplicationJson(value);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }

  private static String decodeBody(JsonReader in) throws IOException {
    return Check.minLength(in, in.string(), 2);
  }
}
