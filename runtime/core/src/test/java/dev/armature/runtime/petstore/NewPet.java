package dev.armature.runtime.petstore;

import org.jspecify.annotations.Nullable;

/** A pet to come. */
public record NewPet(String name, int age, @Nullable String tag) {}
