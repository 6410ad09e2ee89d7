package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement.Side;
import org.jspecify.annotations.Nullable;

/** An organization in the list of the parties, perhaps for one of its units only. Immutable. */
@Embeddable
class PartyEntry {

    @Column(name = "organization_id")
    private UUID organization;

    private @Nullable String unit;

    @SuppressWarnings("NullAway.Init")
    protected PartyEntry() {}

    PartyEntry(Side side) {
        this.organization = side.organization();
        this.unit = side.unit();
    }

    UUID organization() {
        return organization;
    }

    @Nullable
    String unit() {
        return unit;
    }
}
