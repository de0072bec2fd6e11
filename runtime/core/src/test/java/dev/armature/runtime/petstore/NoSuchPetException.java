package dev.armature.runtime.petstore;

import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.json.Json;

/** 404 with the body that the contract documents. */
final class NoSuchPetException extends DocumentedException {
  private static final long serialVersionUID = 1;

  private final transient NewPet body;

  NoSuchPetException(NewPet body) {
    super(404, "application/json", "no such pet");
    this.body = body;
  }

  @Override
  public byte[] encoded() {
    return Json.write(NewPetCodec.INSTANCE, body);
  }
}
