package dev.armature.runtime.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A server's certificate, in PEM files.
 *
 * @param certificate the certificate chain
 * @param key its private key (PKCS #8)
 * @param clientCa the authorities that client certificates must come from; null to ask for none
 */
public record TlsOptions(Path certificate, Path key, @Nullable Path clientCa) {}
