package org.caravanserai.domain.centers.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All certificates. */
public interface Certificates {

    void add(Certificate certificate);

    Optional<Certificate> byCode(String code);

    /** The certificate, locked until the end of the transaction, in its newest state. */
    Optional<Certificate> lock(String code);

    /** The one that counts, or did before it expired. */
    Optional<Certificate> issued(UUID enrolment);

    /** The code of the certificate that replaces it. */
    Optional<String> successor(UUID certificate);

    /** All of a class, the newest first. */
    List<Certificate> ofClass(UUID ofClass);

    /** All of a person, the newest first. */
    List<Certificate> ofAccount(UUID account);
}
