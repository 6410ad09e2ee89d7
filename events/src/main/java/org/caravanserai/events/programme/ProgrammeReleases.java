package org.caravanserai.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.DateDifferences;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.events.contribution.AcceptedContributions;
import org.caravanserai.platform.history.History;

/** Puts an uploaded programme in the place of the public one. The caller's transaction holds the lock of the event. */
@ApplicationScoped
public class ProgrammeReleases {

    private final ProgrammeDrafts drafts;
    private final Programmes programmes;
    private final AcceptedContributions contributions;
    private final History history;
    private final Clock clock;

    @Inject
    public ProgrammeReleases(
            ProgrammeDrafts drafts,
            Programmes programmes,
            AcceptedContributions contributions,
            History history,
            Clock clock) {
        this.drafts = drafts;
        this.programmes = programmes;
        this.contributions = contributions;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Releases a draft that the caller has taken out of the drafts.
     *
     * @throws org.caravanserai.domain.shared.Invalid naming the line or path when nothing of it can be read
     */
    void release(AcademicEvent event, ProgrammeDraft taken) {
        release(event, read(event, taken));
    }

    /**
     * When an event is published: a draft goes public with it if all of its days lie within the dates of the event. One
     * that differs from them stays a draft, because it may be the wrong file; its organizer releases it by hand.
     */
    public void releaseWithEvent(AcademicEvent event) {
        drafts.of(event.id()).ifPresent(draft -> {
            var programme = read(event, draft);
            if (DateDifferences.between(programme, event.schedule()).isEmpty()
                    && drafts.take(event.id(), draft.id()).isPresent()) {
                release(event, programme);
            }
        });
    }

    private void release(AcademicEvent event, EventProgramme programme) {
        var before = programmes.of(event.id()).map(KeptProgramme::programme).orElse(null);
        programmes.replace(event.id(), programme, clock.instant());
        contributions.tell(event, before, programme);
        history.record(event.id(), EventAction.PROGRAMME_RELEASED, null);
    }

    private static EventProgramme read(AcademicEvent event, ProgrammeDraft draft) {
        return ScheduleReading.of(draft.source(), event.schedule().timeZone()).programme();
    }
}
