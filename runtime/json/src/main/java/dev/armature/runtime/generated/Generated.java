package dev.armature.runtime.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks code that Armature wrote; coverage tools skip classes that carry it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
  /**
   * Where in the contract the code comes from.
   *
   * @return a file name and a JSON Pointer, {@code petstore.yaml#/paths/~1pets/post}
   */
  String value();
}
