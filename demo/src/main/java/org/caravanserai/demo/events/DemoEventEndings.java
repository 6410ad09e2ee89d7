package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.events.publication.ArchiveEvent;
import org.caravanserai.events.publication.CancelEvent;
import org.caravanserai.events.publication.PostponeEvent;

/** How the demo's events end, or do not take place as planned, on the days when it would have happened. */
@ApplicationScoped
class DemoEventEndings {

    private final DemoPeople people;
    private final PostponeEvent postpone;
    private final CancelEvent cancel;
    private final DemoClosings closings;
    private final ArchiveEvent archive;

    @Inject
    DemoEventEndings(
            DemoPeople people,
            PostponeEvent postpone,
            CancelEvent cancel,
            DemoClosings closings,
            ArchiveEvent archive) {
        this.people = people;
        this.postpone = postpone;
        this.cancel = cancel;
        this.closings = closings;
        this.archive = archive;
    }

    /** Follow-up of past demo events. */
    void finish(PlannedEvent event, String slug, LocalDate today) {
        var reason = Objects.requireNonNullElse(event.note(), "");
        switch (event.state()) {
            case POSTPONED -> people.act(event.who(), 2, () -> postpone.execute(slug, reason));
            case CANCELLED -> people.act(event.who(), 1, () -> cancel.execute(slug, reason));
            case CLOSED, ARCHIVED -> {
                people.act(event.who(), event.began() - event.days() - 1, () -> closings.close(event, slug, today));
                if (event.state() == EventState.ARCHIVED) {
                    people.act(event.who(), event.began() / 2, () -> archive.execute(slug));
                }
            }
            default -> {}
        }
    }
}
