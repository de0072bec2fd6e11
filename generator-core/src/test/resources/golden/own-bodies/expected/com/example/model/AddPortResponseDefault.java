package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.RawJson;
import java.util.Objects;

/** The schema {@code addPort/response/default}. */
@Generated("input.yaml#/paths/~1ports/post/responses/default/content/application~1json/schema")
public sealed interface AddPortResponseDefault
    permits Missing, AddPortResponseDefault2, AddPortResponseDefault.Unknown {
  /**
   * An alternative that the contract does not know (yet).
   *
   * @param raw the value as it came
   */
  record Unknown(RawJson raw) implements AddPortResponseDefault {
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }
  }
}
