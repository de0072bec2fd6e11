package com.example.api;

import dev.armature.runtime.generated.Generated;

/** All operations tagged {@code cats}. */
@Generated("input.yaml")
public interface CatsApi extends ListCats.Handler, DeleteCat.Handler {}
