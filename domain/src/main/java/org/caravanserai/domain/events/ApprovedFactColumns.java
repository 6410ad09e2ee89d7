package org.caravanserai.domain.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.caravanserai.domain.events.EventDetails.ApprovedFacts;
import org.jspecify.annotations.Nullable;

/** {@link ApprovedFacts} in the columns of an event, or of a change that proposes others; replaced as a whole. */
@Embeddable
class ApprovedFactColumns {

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventMode mode;

    @Column(name = "organizer_id")
    private UUID organizer;

    @Embedded
    private Schedule schedule;

    @Embedded
    private @Nullable Venue venue;

    @SuppressWarnings("NullAway.Init")
    protected ApprovedFactColumns() {}

    ApprovedFactColumns(ApprovedFacts facts) {
        kind = facts.kind();
        mode = facts.mode();
        organizer = facts.organizer();
        schedule = facts.schedule();
        venue = facts.venue();
    }

    ApprovedFacts facts() {
        return new ApprovedFacts(kind, mode, organizer, schedule, venue);
    }
}
