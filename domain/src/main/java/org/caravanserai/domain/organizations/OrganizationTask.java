package org.caravanserai.domain.organizations;

import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * Something about an organization that waits for the authority.
 *
 * @param since when it began to wait
 */
public record OrganizationTask(Kind kind, String slug, LocalizedText name, Instant since) {

    /** Kind of decision. */
    public enum Kind {
        /** A change of the identity of a verified organization. */
        CHANGE,
        /** A claim to an organization without managers. */
        CLAIM,
        /** A refused organization that was corrected. */
        RESUBMITTED
    }
}
