package org.caravanserai.domain.cooperation.project;

import java.util.UUID;
import org.caravanserai.domain.shared.Refused;

/**
 * The person who is asked to verify a benefit, and the organization for which.
 *
 * @param takesPart whether the organization, or another one of the person, is a party of the project
 * @param asks whether it is the same person who asks
 */
public record Verifier(UUID account, UUID organization, boolean takesPart, boolean asks) {

    /**
     * @throws Refused {@code verifier-takes-part}; {@code verifier-asks}
     */
    void requireOutside() {
        if (takesPart) {
            throw new Refused("verifier-takes-part");
        }
        if (asks) {
            throw new Refused("verifier-asks");
        }
    }
}
