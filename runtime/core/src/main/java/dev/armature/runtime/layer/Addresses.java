package dev.armature.runtime.layer;

import dev.armature.runtime.Reply;
import dev.armature.runtime.limit.ClientAddresses;

/** Where calls come from. */
final class Addresses {
  private Addresses() {}

  /** The client's address, behind trusted proxies; empty when there is none. */
  static <R extends Reply> String of(Call<R> call, ClientAddresses clients) {
    String forwarded = clients.direct() ? null : call.credentials().headerList("X-Forwarded-For");
    return clients.client(call.context().remoteAddress(), forwarded);
  }
}
