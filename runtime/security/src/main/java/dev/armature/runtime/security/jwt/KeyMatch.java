package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Which keys fit which algorithm. The algorithm decides on the type of the key, so a public RSA key
 * is never taken for an HMAC secret (RFC 8725, section 3.1).
 */
final class KeyMatch {
  /** A token without key id is tried with this many keys at most. */
  private static final int MOST_KEYS = 4;

  private static final int RSA_BITS = 2048;

  private KeyMatch() {}

  static List<JWK> select(List<JWK> keys, JWSHeader header) {
    List<JWK> fitting = new ArrayList<>(1);
    for (JWK key : keys) {
      if (sameId(key, header) && serves(key, header.getAlgorithm())) {
        fitting.add(key);
      }
      if (fitting.size() == MOST_KEYS) {
        break;
      }
    }
    return fitting;
  }

  /** Whether the key can verify signatures of the algorithm. */
  static boolean serves(JWK key, JWSAlgorithm algorithm) {
    if (!KeyType.forAlgorithm(algorithm).equals(key.getKeyType())) {
      return false;
    }
    if (key.getAlgorithm() != null && !key.getAlgorithm().equals(algorithm)) {
      return false;
    }
    if (key.getKeyUse() != null && !KeyUse.SIGNATURE.equals(key.getKeyUse())) {
      return false;
    }
    return strongEnough(key, algorithm);
  }

  private static boolean strongEnough(JWK key, JWSAlgorithm algorithm) {
    if (key instanceof RSAKey rsa) {
      return rsa.size() >= RSA_BITS;
    }
    if (key instanceof ECKey ec) {
      return Curve.forJWSAlgorithm(algorithm).contains(ec.getCurve());
    }
    return key instanceof OctetSequenceKey secret && secret.size() >= bits(algorithm);
  }

  /** The length of an HMAC's output, which a secret must not be shorter than (RFC 7518, 3.2). */
  static int bits(JWSAlgorithm algorithm) {
    return Integer.parseInt(algorithm.getName().substring(2));
  }

  /** A key without id serves tokens with any id: that is what single configured keys are like. */
  private static boolean sameId(JWK key, JWSHeader header) {
    return key.getKeyID() == null
        || header.getKeyID() == null
        || key.getKeyID().equals(header.getKeyID());
  }
}
