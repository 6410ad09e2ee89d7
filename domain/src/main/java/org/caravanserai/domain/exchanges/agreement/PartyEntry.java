package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An organization in the list of the parties. Immutable. */
@Embeddable
class PartyEntry {

    @Column(name = "organization_id")
    private UUID organization;

    @SuppressWarnings("NullAway.Init")
    protected PartyEntry() {}

    PartyEntry(UUID organization) {
        this.organization = organization;
    }

    UUID organization() {
        return organization;
    }
}
