package com.example.petstore.api;

import dev.armature.runtime.generated.Generated;

/**
 * All operations tagged {@code pets}.
 *
 * <p>Everything about pets.
 */
@Generated("input.yaml")
public interface PetsApi extends CreatePet.Handler {}
