package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.events.publication.CloseEvent;
import org.caravanserai.events.publication.CountAudience;

/** Closes events of the demo data that are over, once those who came are counted. */
@ApplicationScoped
class DemoClosings {

    private final CloseEvent close;
    private final CountAudience count;
    private final DemoKeynotes keynotes;

    @Inject
    DemoClosings(CloseEvent close, CountAudience count, DemoKeynotes keynotes) {
        this.close = close;
        this.count = count;
        this.keynotes = keynotes;
    }

    /** A fifth of those who came had not registered. */
    void close(PlannedEvent event, String slug, LocalDate today) {
        keynotes.release(event, slug, today);
        count.execute(slug, new CountAudience.Audience(event.people() + event.people() / 4));
        close.execute(slug);
    }
}
