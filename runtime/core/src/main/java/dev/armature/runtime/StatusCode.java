package dev.armature.runtime;

/** Checks of HTTP status codes that handlers choose. */
public final class StatusCode {
  private StatusCode() {}

  /**
   * Returns a status that stands in a range of the contract, such as {@code 2XX}.
   *
   * @param from the least status of the range
   * @param to the greatest status of the range
   * @param named statuses that the contract describes apart; an explicit code wins over a range
   *     (OpenAPI 3.1, Responses Object)
   * @throws IllegalArgumentException if the status is not in the range, or is named apart
   */
  public static int within(int status, int from, int to, int... named) {
    if (status < from || status > to) {
      throw new IllegalArgumentException(
          "the status must be " + from + " to " + to + ", was " + status);
    }
    for (int other : named) {
      if (status == other) {
        throw new IllegalArgumentException(
            "the contract describes the status " + status + " apart: return what it has there");
      }
    }
    return status;
  }
}
