package com.example.api;

import dev.armature.runtime.generated.Generated;

/** All operations tagged {@code writing}. */
@Generated("input.yaml")
public interface WritingApi extends Perhaps.Handler, Usual.Handler {}
