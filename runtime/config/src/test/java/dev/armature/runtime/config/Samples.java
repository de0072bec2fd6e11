package dev.armature.runtime.config;

/** A configuration that uses every key whose layer is installed. */
final class Samples {
  static final String FULL =
      """
      server:
        port: 8088
        host: 127.0.0.1
        basePath: /v1
        http2: false
        management: {port: 9090}
        limits:
          maxBodySize: 2MB
          maxParts: 200
          maxPartHeaderSize: 4KB
          maxFormTextSize: 3MB
          maxHeaderSize: 32KB
          maxTargetSize: 4096
          maxInFlight: 500
          requestTimeout: 10s
          receiveTimeout: PT20S
          idleTimeout: 75s
          bodyRate: 100
          maxStreams: 64
        budgets:
          connections: {all: 1000, perAddress: 100}
          requests: {all: 2000}
          streams: {perAddress: 8}
          headBytes: {all: 4MB, perAddress: 64KB}
          bodyBytes: {all: 32MB, perAddress: 8MB}
          answerBytes: {perAddress: 1MB}
        shutdown: {delay: 0s, grace: 15s}
        tls: {certificate: c.pem, key: k.pem, clientCa: ca.pem, reload: 1m}
      operations:
        createPet:
          rateLimit: {calls: 5, window: 10s}
          timeout: 1500ms
      infrastructure:
        error_handling: {format: envelope}
        health: {enabled: true}
        api_generation: {auto_generate: true, output_path: target/java, formats: [java, openapi]}
        context: {mdc: true, trusted_proxies: [10.0.0.0/8], ipv6_prefix: 56}
        observability: {logs: {requests: sampled, sample: 0.5}}
        security:
          blocking: {enabled: true, failures: 5, within: 1m, for: 1h}
          passwords: {atOnce: 2, waiting: 10, remember: 1m}
          validation: {responses: enforce}
          schemes:
            key:
              apiKey:
                in: header
                name: X-API-Key
                keys:
                  - {key: demo-key, principal: demo, scopes: ['pets:read', 'pets:write']}
            user:
              basic:
                realm: pets
                users:
                  - name: ann
                    passwordHash: "pbkdf2-sha256:1000:c2FsdHNhbHRzYWx0:\
      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
                    scopes: ['pets:read']
            token:
              jwt:
                realm: pets
                jwksUrl: https://issuer.example/keys
                algorithms: [RS256]
                issuer: https://issuer.example
                audiences: [pets]
                clockSkew: 10s
                principalClaim: sub
                scopeClaims: [scope]
      """;

  private Samples() {}
}
