package org.caravanserai.domain.centers.certificate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Why the certificate of a learner could not be issued. It is kept until somebody asks for it again, so that one certificate holds up no
 * other one.
 *
 * @param key of the failure's text
 * @param arguments that fill the text
 */
public record CertificateFault(UUID enrolment, String key, List<String> arguments, Instant at) {

    public CertificateFault {
        arguments = List.copyOf(arguments);
    }
}
