package dev.armature.runtime.client;

import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.log.LogFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Access tokens of an OAuth 2.0 authorization server (RFC 6749). One call fetches while others
 * wait; at 80 % of its life a token is renewed by one call while others go on with it. Thread-safe.
 */
public final class OAuthTokens implements Credential.Source {
  private static final Logger LOG = LoggerFactory.getLogger(OAuthTokens.class);
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

  private final TokenRequest request;
  private final LongSupplier clock;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Held held;
  private volatile @Nullable Refusal refusal;

  OAuthTokens(TokenRequest request, LongSupplier clock) {
    this.request = request;
    this.clock = clock;
  }

  /**
   * Tokens for the client itself (RFC 6749, section 4.4). The client shows its secret in the header
   * (section 2.3.1).
   *
   * @param server to the authorization server; its owner closes it
   * @param target the path of the token endpoint there
   * @param scopes those to ask for; none to leave it to the server
   */
  public static OAuthTokens clientCredentials(
      Transport server, String target, String client, String secret, String... scopes) {
    return new OAuthTokens(
        TokenRequest.clientCredentials(server, target, client, secret, List.of(scopes)),
        System::nanoTime);
  }

  /**
   * Tokens for a user who gave a refresh token (RFC 6749, section 6); a new one that comes with an
   * access token is used from then on.
   */
  public static OAuthTokens refreshing(
      Transport server, String target, String client, String secret, String refreshToken) {
    return new OAuthTokens(
        TokenRequest.refreshing(server, target, client, secret, refreshToken), System::nanoTime);
  }

  private record Held(String token, long renewAt, long end) {}

  private record Refusal(IOException why, long at) {}

  /** A token that is good now. */
  @Override
  public String get(Duration limit) throws IOException {
    Held present = held;
    long now = clock.getAsLong();
    if (present != null && now - present.renewAt() < 0) {
      return present.token();
    }
    return present != null && now - present.end() < 0
        ? renewed(present, limit)
        : fetched(limit, now);
  }

  /** A token that is old, but good: whoever comes first renews it, and nobody waits. */
  private String renewed(Held present, Duration limit) {
    Refusal last = refusal;
    boolean soon = last != null && clock.getAsLong() - last.at() < PAUSE;
    if (soon || !lock.tryLock()) {
      return present.token();
    }
    try {
      return held == present ? fetch(limit) : present.token();
    } catch (IOException e) {
      LOG.warn("the token could not be renewed, and is used to its end", LogFailure.of(e));
      return present.token();
    } finally {
      lock.unlock();
    }
  }

  private String fetched(Duration limit, long since) throws IOException {
    try {
      if (!lock.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new IOException("the token did not come in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a token");
    }
    try {
      Held present = held;
      Refusal last = refusal;
      if (present != null && clock.getAsLong() - present.end() < 0) {
        return present.token();
      }
      if (last != null && last.at() - since > 0) {
        // Who waited for another's attempt shares what became of it.
        throw last.why();
      }
      return fetch(limit);
    } finally {
      lock.unlock();
    }
  }

  private String fetch(Duration limit) throws IOException {
    try {
      TokenAnswer answer = request.send(limit);
      long now = clock.getAsLong();
      long life = TimeUnit.SECONDS.toNanos(answer.lifeSeconds());
      held = new Held(answer.token(), now + life / 5 * 4, now + life);
      refusal = null;
      return answer.token();
    } catch (IOException e) {
      refusal = new Refusal(e, clock.getAsLong());
      throw e;
    }
  }

  /** Forgets the token that was refused; another call may have done so already. */
  @Override
  public boolean refused(String secret) {
    lock.lock();
    try {
      Held present = held;
      if (present != null && present.token().equals(secret)) {
        held = null;
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String toString() {
    return "OAuthTokens of " + request;
  }
}
