package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import java.util.List;
import java.util.Set;

/** Where keys come from. Called by many threads at once. */
interface KeySource {
  /**
   * The keys that may have signed a token with that header. May wait for the network.
   *
   * @throws dev.armature.runtime.error.ServiceException (503) when the keys cannot be had now
   */
  List<JWK> select(JWSHeader header);

  /** Changes whenever a key may have been withdrawn: what was verified before is void then. */
  long version();

  /** The algorithms that are accepted when the service names none. */
  Set<JWSAlgorithm> defaultAlgorithms();

  /**
   * Refuses algorithms that no key of this source can ever serve.
   *
   * @throws IllegalArgumentException naming the algorithm
   */
  void check(Set<JWSAlgorithm> algorithms);

  /** Whether {@link #select} may wait. */
  boolean mayBlock();

  /** Whether there are keys now; does not wait for them. */
  boolean ready();
}
