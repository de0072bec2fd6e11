package com.example.api;

import com.example.json.FaultCodec;
import com.example.json.XmlShapes;
import com.example.model.Fault;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;
import dev.armature.runtime.xml.XmlBody;
import dev.armature.runtime.xml.XmlName;
import java.util.List;

/** The contract's error {@code 409}: Known already. */
@Generated("input.yaml#/paths/~1pets/post/responses/409")
public final class ConflictFaultException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private static final XmlBody BODY_XML =
      XmlBody.of(XmlName.of("Fault"), XmlShapes.FaultShape.MEMBERS);

  private final transient Fault body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public ConflictFaultException(Fault body) {
    super(409, "Known already", List.of("application/json", "application/xml"));
    this.body = body;
  }

  /** What callers get. */
  public Fault body() {
    return body;
  }

  @Override
  public JsonContent<Fault> content() {
    return new JsonContent<>(FaultCodec.INSTANCE, body);
  }

  @Override
  public byte[] encoded(String mediaType) {
    return BODY_XML.isOf(mediaType) ? BODY_XML.ofJson(encoded()) : encoded();
  }
}
