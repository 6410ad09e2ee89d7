package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.events.publication.CloseEvent;
import org.caravanserai.events.publication.CountAudience;

/** Closes events of the demo data that are over, once those who came are counted. */
@ApplicationScoped
class DemoClosings {

    private CloseEvent close;
    private CountAudience count;

    @SuppressWarnings("NullAway.Init")
    protected DemoClosings() {}

    @Inject
    DemoClosings(CloseEvent close, CountAudience count) {
        this.close = close;
        this.count = count;
    }

    /** A fifth of those who came had not registered. */
    void close(String slug, int registered) {
        count.execute(slug, String.valueOf(registered + registered / 4));
        close.execute(slug);
    }
}
