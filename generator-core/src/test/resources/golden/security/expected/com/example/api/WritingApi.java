package com.example.api;

import dev.armature.runtime.generated.Generated;

/** All operations tagged {@code writing}. */
@SuppressWarnings("deprecation")
@Generated("input.yaml")
public interface WritingApi extends Perhaps.Handler, Usual.Handler {}
