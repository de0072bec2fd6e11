package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.RawJson;
import java.util.Objects;

/** The schema {@code pet-v2}. */
@Generated("input.yaml#/definitions/pet-v2")
public sealed interface Pet permits Cat, Dog, Pet.Unknown {
  /**
   * An alternative that the contract does not know (yet).
   *
   * @param raw the value as it came
   */
  record Unknown(RawJson raw) implements Pet {
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }
  }
}
