package org.caravanserai.domain.credentials;

import java.time.Instant;

/**
 * A key pair of this instance.
 *
 * @param id thumbprint of the public key (RFC 7638), named by what it has signed
 * @param publicKey JSON Web Key
 * @param encryptedPrivateKey readable with the secret of the instance only
 */
public record CredentialKey(String id, String publicKey, byte[] encryptedPrivateKey, Instant createdAt) {}
