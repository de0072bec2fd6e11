package com.example.api;

import dev.armature.runtime.generated.Generated;

/** All operations without a tag. */
@Generated("input.yaml")
public interface DefaultApi extends FindCats.Handler {}
