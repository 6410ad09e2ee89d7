package org.caravanserai.domain.cooperation.alliance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A member that took part in an activity. Immutable. */
@Embeddable
class ActivityParticipant {

    @Column(name = "organization_id")
    private UUID organization;

    @SuppressWarnings("NullAway.Init")
    protected ActivityParticipant() {}

    ActivityParticipant(UUID organization) {
        this.organization = organization;
    }

    UUID organization() {
        return organization;
    }
}
