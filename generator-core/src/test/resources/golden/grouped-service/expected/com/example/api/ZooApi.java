package com.example.api;

import dev.armature.runtime.generated.Generated;

/** All operations tagged {@code Zoo}. */
@Generated("input.yaml")
public interface ZooApi extends Root.Handler,
    ListCats.Handler,
    DeleteCat.Handler,
    ListDogHouses.Handler,
    News.Handler {}
