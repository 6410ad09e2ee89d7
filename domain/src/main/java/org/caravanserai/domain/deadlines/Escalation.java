package org.caravanserai.domain.deadlines;

import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;

/**
 * Recipients of a notice that a deadline has passed.
 *
 * @param days after the deadline, from 0
 */
public record Escalation(int days, UUID organization, OrganizationRole role) {

    public Escalation {
        if (days < 0) {
            throw new IllegalArgumentException("an escalation comes after the deadline");
        }
    }
}
