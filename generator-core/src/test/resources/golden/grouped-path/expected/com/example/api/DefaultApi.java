package com.example.api;

import dev.armature.runtime.generated.Generated;

/** All operations tagged {@code default}. */
@Generated("input.yaml")
public interface DefaultApi extends Root.Handler {}
