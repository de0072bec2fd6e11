package com.example.api;

import dev.armature.runtime.generated.Generated;

/** All operations tagged {@code dog-houses}. */
@Generated("input.yaml")
public interface DogHousesApi extends ListDogHouses.Handler {}
