package dev.armature.runtime.http.multipart;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;

/** What to throw for bodies that cannot be read part by part. */
final class MultipartFault {
  private MultipartFault() {}

  /** Answers 400: its bytes are no multipart body. */
  static ServiceException malformed(String how) {
    return ServiceException.of(ErrorCategory.PROTOCOL, "The multipart body " + how + ".")
        .code("malformed_body")
        .build();
  }

  /** Answers 413: it is one, but a limit is reached. */
  static ServiceException tooLarge(String what) {
    return ServiceException.of(ErrorCategory.PROTOCOL, "The multipart body " + what + ".")
        .status(413)
        .code("content_too_large")
        .build();
  }
}
