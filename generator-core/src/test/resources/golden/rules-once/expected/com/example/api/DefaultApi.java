package com.example.api;

import dev.armature.runtime.generated.Generated;

/**
 * All operations tagged {@code default}.
 *
 * <p>What pets can do:
 *
 * <ul>
 *   <li>sleep in {@code beds}
 *   <li>eat
 * </ul>
 *
 * <p>And 2 more.
 */
@Generated("input.yaml")
public interface DefaultApi extends FindPets.Handler {}
