package dev.armature.generator.emit.java.contract;

import dev.armature.generator.request.SpelledRequest;

/**
 * A request to an operation and what must become of it.
 *
 * @param what what is special about it
 */
record Case(String what, SpelledRequest request, Must must) {
  /** What must become of a request. */
  enum Must {
    /** It gets an answer that the contract documents. */
    BE_ANSWERED,
    /** It breaks the contract, and gets 400 or 422. */
    BE_REFUSED,
    /** It has no credentials, and gets 401. */
    BE_UNAUTHENTICATED,
    /** Its body is of no type that the operation takes: 415. */
    BE_UNSUPPORTED
  }
}
