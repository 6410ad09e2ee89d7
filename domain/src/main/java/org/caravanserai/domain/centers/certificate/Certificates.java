package org.caravanserai.domain.centers.certificate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All certificates, and the classes whose certificates are being issued. */
public interface Certificates {

    void add(Certificate certificate);

    Optional<Certificate> byDocument(UUID document);

    /** Asks for the certificates of a class; asking again starts it once more. */
    void request(UUID ofClass, Instant now);

    /** Whether the certificates of a class were ever asked for. */
    boolean wereRequested(UUID ofClass);

    /** Notes that the certificate of a learner could not be issued; it is not tried again before it is asked for. */
    void failed(CertificateFault fault);

    /** Tries again what could not be issued. */
    void retry(Collection<UUID> enrolments);

    /** What could not be issued in a class, in the order of arrival of the learners. */
    List<CertificateFault> faults(UUID ofClass);

    /** Notes that a certificate was revoked because the learner no longer completes the course: another one may follow. */
    void resultLost(UUID document);

    /** Whether a learner has a valid certificate, or had one that was revoked for another reason than the result. */
    boolean isSettled(UUID enrolment);

    /** Classes whose certificates were asked for and are not all issued. */
    List<UUID> requested();

    /** All certificates of the class are issued. */
    void finish(UUID ofClass, Instant now);

    /** Learners of a class who have completed the course and have no valid certificate; without those of whom a fault is noted. */
    List<UUID> missing(UUID ofClass, int most);

    /** Progress of issuing the certificates of a class. */
    CertificateProgress progress(UUID ofClass);
}
