package org.caravanserai.domain.centers.certificate;

/** What has become of a certificate. {@code EXPIRED} follows from its last day and is not stored. */
public enum CertificateState {
    ISSUED,
    SUPERSEDED,
    REVOKED,
    EXPIRED
}
