package com.example.api;

import dev.armature.runtime.generated.Generated;

/** All operations tagged {@code {zoo}}. */
@Generated("input.yaml")
public interface ZooApi extends News.Handler {}
