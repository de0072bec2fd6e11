package com.example.api;

import dev.armature.runtime.generated.Generated;

/**
 * All operations tagged {@code files}.
 *
 * <p>All about files
 */
@Generated("input.yaml")
public interface FilesApi extends Search.Handler, Create.Handler, LockFilesByName.Handler {}
