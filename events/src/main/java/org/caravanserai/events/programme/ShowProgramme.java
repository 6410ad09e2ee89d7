package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An event's programme, for whoever may see the event. */
@UseCase
@Public
public class ShowProgramme {

    private EventDirectory directory;
    private Programmes programmes;
    private CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    protected ShowProgramme() {}

    @Inject
    public ShowProgramme(EventDirectory directory, Programmes programmes, CurrentCaller caller) {
        this.directory = directory;
        this.programmes = programmes;
        this.caller = caller;
    }

    /**
     * @param kept null while the event has no programme
     */
    public record Answer(EventView event, @Nullable KeptProgramme kept) {}

    /**
     * @throws NotFound when there is no event, or the caller may not see it
     */
    public Answer bySlug(String slug) {
        EventView event = directory
                .bySlug(slug)
                .filter(found -> found.isVisibleTo(caller.get()))
                .orElseThrow(() -> new NotFound("not-found"));
        return new Answer(event, programmes.of(event.id()).orElse(null));
    }
}
