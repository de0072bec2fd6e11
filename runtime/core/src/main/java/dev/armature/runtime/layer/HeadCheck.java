package dev.armature.runtime.layer;

import dev.armature.runtime.error.ServiceException;

/** What a layer does with a call by its head alone, before anything of the body is received. */
@FunctionalInterface
public interface HeadCheck {
  /**
   * Lets the call pass.
   *
   * @throws ServiceException why it may not come in
   */
  void check(Call<?> call);
}
