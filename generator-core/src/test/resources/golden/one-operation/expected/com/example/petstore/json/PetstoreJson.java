package com.example.petstore.json;

import com.example.petstore.model.ErrorModel;
import com.example.petstore.model.NewPet;
import com.example.petstore.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;

/** Reads and writes JSON of {@code Petstore}. */
@Generated("input.yaml")
public final class PetstoreJson {
  /** The codec of {@link NewPet}. */
  public static final JsonCodec<NewPet> NEW_PET = NewPetCodec.INSTANCE;

  /** The codec of {@link Pet}. */
  public static final JsonCodec<Pet> PET = PetCodec.INSTANCE;

  /** The codec of {@link ErrorModel}. */
  public static final JsonCodec<ErrorModel> ERROR_MODEL = ErrorModelCodec.INSTANCE;

  private PetstoreJson() {}

  /**
   * Reads {@link NewPet}, strictly by the contract.
   *
   * @throws dev.armature.runtime.tape.JsonException listing all violations
   */
  public static NewPet readNewPet(byte[] json) {
    return Json.read(json, NewPetCodec.INSTANCE);
  }

  /** Writes {@link NewPet} in UTF-8. */
  public static byte[] writeNewPet(NewPet value) {
    return Json.write(NewPetCodec.INSTANCE, value);
  }

  /**
   * Reads {@link Pet}, strictly by the contract.
   *
   * @throws dev.armature.runtime.tape.JsonException listing all violations
   */
  public static Pet readPet(byte[] json) {
    return Json.read(json, PetCodec.INSTANCE);
  }

  /** Writes {@link Pet} in UTF-8. */
  public static byte[] writePet(Pet value) {
    return Json.write(PetCodec.INSTANCE, value);
  }

  /**
   * Reads {@link ErrorModel}, strictly by the contract.
   *
   * @throws dev.armature.runtime.tape.JsonException listing all violations
   */
  public static ErrorModel readErrorModel(byte[] json) {
    return Json.read(json, ErrorModelCodec.INSTANCE);
  }

  /** Writes {@link ErrorModel} in UTF-8. */
  public static byte[] writeErrorModel(ErrorModel value) {
    return Json.write(ErrorModelCodec.INSTANCE, value);
  }
}
