package org.caravanserai.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.DoubleBooking;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.history.History;

/** Keeps a schedule that was handed in as the programme of an event that is not released yet. */
@ApplicationScoped
class ProgrammeUploads {

    private final ProgrammeDrafts drafts;
    private final History history;
    private final Clock clock;

    @Inject
    ProgrammeUploads(ProgrammeDrafts drafts, History history, Clock clock) {
        this.drafts = drafts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param read what the schedule says
     * @param how it came, for the history
     */
    ProgrammeDraft keep(UUID event, byte[] schedule, EventProgramme read, EventAction how) {
        var draft = new ProgrammeDraft(Ids.next(), schedule, clock.instant());
        drafts.keep(event, draft, DoubleBooking.bookings(read));
        history.record(event, how, null);
        return draft;
    }
}
