package org.caravanserai.domain.centers.certificate;

import java.util.UUID;

/**
 * A certificate of a completed course. Its state, number and holder are those of the issued document.
 *
 * @param document the issued document
 * @param credential Open Badges 3.0 as a verifiable credential, a compact JWS
 */
public record Certificate(
        UUID document, UUID enrolment, UUID center, UUID ofClass, CertificateFacts facts, String credential) {}
