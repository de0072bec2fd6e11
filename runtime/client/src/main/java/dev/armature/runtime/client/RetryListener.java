package dev.armature.runtime.client;

/** Is told of retries, to count them. */
interface RetryListener {
  /** Listens to nothing. */
  RetryListener NONE =
      new RetryListener() {
        @Override
        public void retrying(Call call, int attempt, String why) {}

        @Override
        public void succeeded(Call call, int attempts) {}

        @Override
        public void exhausted(Call call, int attempts) {}
      };

  /**
   * A retry is about to wait and to be made.
   *
   * @param attempt its number, from 2
   * @param why the status or the kind of failure before it
   */
  void retrying(Call call, int attempt, String why);

  /** A call went well after retries. */
  void succeeded(Call call, int attempts);

  /** A call failed after retries. */
  void exhausted(Call call, int attempts);
}
