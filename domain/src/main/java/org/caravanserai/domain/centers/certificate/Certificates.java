package org.caravanserai.domain.centers.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All certificates, and the classes whose certificates are being issued. */
public interface Certificates {

    void add(Certificate certificate);

    Optional<Certificate> byDocument(UUID document);

    /** Asks for the certificates of a class; asking again starts it once more. */
    void request(UUID ofClass, Instant now);

    /** Classes whose certificates were asked for and are not all issued. */
    List<UUID> requested();

    /** All certificates of the class are issued. */
    void finish(UUID ofClass, Instant now);

    /** Learners of a class who have completed the course and have no valid certificate. */
    List<UUID> missing(UUID ofClass, int most);

    /** Progress of issuing the certificates of a class. */
    CertificateProgress progress(UUID ofClass);
}
