package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.log.LogText;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys behind a URL. Fetches run on a thread of their own, one at a time; callers wait only for
 * keys that are not there yet.
 */
final class JwksUrl implements KeySource {
  private static final Logger LOG = LoggerFactory.getLogger(JwksUrl.class);
  private static final int MOST_BYTES = 1 << 20;

  /** What a fetch may take beyond its limit to say so. */
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private record Snapshot(List<JWK> keys, long fetchedAt, long version) {}

  private final URI url;
  private final JwksOptions options;
  private final boolean discovered;
  private final BoundedFetch documents;

  private volatile @Nullable Snapshot current;
  private @Nullable CompletableFuture<Void> fetch;
  private boolean attempted;
  private long attemptedAt;

  JwksUrl(URI url, JwksOptions options) {
    this(url, options, false);
  }

  /**
   * Keys behind a URL.
   *
   * @param discovered whether it has the issuer's discovery document, which says where the keys are
   */
  JwksUrl(URI url, JwksOptions options, boolean discovered) {
    this.url = url;
    this.options = options;
    this.discovered = discovered;
    this.documents = new BoundedFetch(options.timeout(), MOST_BYTES);
  }

  void prefetch() {
    refresh();
  }

  @Override
  public List<JWK> select(JWSHeader header) {
    Snapshot snapshot = current;
    if (snapshot == null || age(snapshot) > options.outageTolerance().toNanos()) {
      await(refresh());
      return KeyMatch.select(trusted().keys, header);
    }
    List<JWK> keys = KeyMatch.select(snapshot.keys, header);
    if (!keys.isEmpty()) {
      return keys;
    }
    await(refresh());
    return KeyMatch.select(trusted().keys, header);
  }

  @Override
  public long version() {
    Snapshot snapshot = current;
    if (snapshot == null) {
      return 0;
    }
    // Asked for every token, so that withdrawn keys are noticed even when all tokens are cached.
    if (age(snapshot) > options.timeToLive().toNanos()) {
      refresh();
    }
    return snapshot.version;
  }

  @Override
  public Set<JWSAlgorithm> defaultAlgorithms() {
    return Set.copyOf(Algorithms.ASYMMETRIC);
  }

  @Override
  public void check(Set<JWSAlgorithm> algorithms) {
    for (JWSAlgorithm algorithm : algorithms) {
      if (!Algorithms.ASYMMETRIC.contains(algorithm)) {
        throw new IllegalArgumentException(
            algorithm + " takes a secret, and secrets are not published at a URL");
      }
    }
  }

  @Override
  public boolean mayBlock() {
    return true;
  }

  /** Asking is a reason to fetch: a service that is not ready gets no tokens that would be one. */
  @Override
  public boolean ready() {
    Snapshot snapshot = current;
    boolean there = snapshot != null && age(snapshot) <= options.outageTolerance().toNanos();
    if (!there) {
      refresh();
    }
    return there;
  }

  private Snapshot trusted() {
    Snapshot snapshot = current;
    if (snapshot == null || age(snapshot) > options.outageTolerance().toNanos()) {
      throw ServiceException.of(
              ErrorCategory.UNAVAILABLE, "The keys that tokens are verified by cannot be had now.")
          .code("keys_unavailable")
          .build();
    }
    return snapshot;
  }

  private static long age(Snapshot snapshot) {
    return System.nanoTime() - snapshot.fetchedAt;
  }

  /** The fetch that is under way, a new one, or null when the last one was too short ago. */
  private synchronized @Nullable CompletableFuture<Void> refresh() {
    if (fetch != null && !fetch.isDone()) {
      return fetch;
    }
    long now = System.nanoTime();
    if (attempted && now - attemptedAt < options.minInterval().toNanos()) {
      return null;
    }
    attempted = true;
    attemptedAt = now;
    CompletableFuture<Void> started = new CompletableFuture<>();
    fetch = started;
    Thread thread = new Thread(() -> fetch(started), "armature-jwks");
    thread.setDaemon(true);
    thread.start();
    return started;
  }

  private void fetch(CompletableFuture<Void> done) {
    try {
      String first = documents.text(url);
      String body = discovered ? documents.text(Discovery.keys(first, url, options)) : first;
      List<JWK> keys =
          JWKSet.parse(body).getKeys().stream()
              .filter(key -> !KeyType.OCT.equals(key.getKeyType()))
              .toList();
      store(keys);
    } catch (IOException | ParseException | RuntimeException e) {
      LOG.warn(
          "keys of {} could not be fetched: {}", url, LogText.of(String.valueOf(e.getMessage())));
    } finally {
      done.complete(null);
    }
  }

  private void store(List<JWK> keys) {
    if (keys.isEmpty()) {
      LOG.warn("{} publishes no public key; the keys known before stay", url);
      return;
    }
    Snapshot before = current;
    long version = before == null ? 1 : before.version;
    boolean withdrawn = before != null && !keys.containsAll(before.keys);
    current = new Snapshot(keys, System.nanoTime(), withdrawn ? version + 1 : version);
  }

  private void await(@Nullable CompletableFuture<Void> fetching) {
    if (fetching == null) {
      return;
    }
    try {
      Duration longest = options.timeout().multipliedBy(discovered ? 2 : 1).plus(MOMENT);
      fetching.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("{} does not answer in time", url);
    }
  }
}
