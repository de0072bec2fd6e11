package com.example.api;

import dev.armature.runtime.generated.Generated;

/**
 * All operations tagged {@code reading}.
 *
 * <p>What only looks.
 */
@Generated("input.yaml")
public interface ReadingApi extends Open.Handler, Either.Handler, Both.Handler {}
