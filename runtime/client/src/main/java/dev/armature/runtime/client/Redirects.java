package dev.armature.runtime.client;

/** Which redirects are followed. */
public enum Redirects {
  /** None: the answer that redirects is the answer. */
  NONE,
  /** Those within the origin of the call. */
  SAME_ORIGIN,
  /**
   * Those to other origins, too. There go neither credentials nor cookies, nor headers of the
   * contract; and none lead from https to http.
   */
  ANY_ORIGIN
}
