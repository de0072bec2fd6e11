package com.example.json;

import com.example.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;

/** Codecs of {@code Rules}, for {@link Json}. */
@Generated("input.yaml")
public final class RulesJson {
  /** The codec of {@link Pet}. */
  public static final JsonCodec<Pet> PET = PetCodec.INSTANCE;

  private RulesJson() {}
}
