package com.example.api;

import dev.armature.runtime.generated.Generated;

/**
 * All operations tagged {@code copies}, a part of {@code files}.
 *
 * <p>Copies of files
 *
 * <p>They are made by the server.
 */
@Generated("input.yaml")
public interface CopiesApi extends Copy.Handler {}
