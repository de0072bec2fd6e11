package com.example.petstore.json;

import com.example.petstore.model.ErrorModel;
import com.example.petstore.model.NewPet;
import com.example.petstore.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;

/** Codecs of {@code Petstore}, for {@link Json}. */
@Generated("input.yaml")
public final class PetstoreJson {
  /** The codec of {@link NewPet}. */
  public static final JsonCodec<NewPet> NEW_PET = NewPetCodec.INSTANCE;

  /** The codec of {@link Pet}. */
  public static final JsonCodec<Pet> PET = PetCodec.INSTANCE;

  /** The codec of {@link ErrorModel}. */
  public static final JsonCodec<ErrorModel> ERROR_MODEL = ErrorModelCodec.INSTANCE;

  private PetstoreJson() {}
}
