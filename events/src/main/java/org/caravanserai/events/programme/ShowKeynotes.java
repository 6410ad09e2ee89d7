package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.NamedSpeaker;
import org.caravanserai.domain.events.programme.NamedSpeakers;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The sessions of an own event's programme, for saying which of them are keynotes. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ShowKeynotes {

    private final OwnEvents ownEvents;
    private final Programmes programmes;
    private final NamedSpeakers speakers;

    @Inject
    public ShowKeynotes(OwnEvents ownEvents, Programmes programmes, NamedSpeakers speakers) {
        this.ownEvents = ownEvents;
        this.programmes = programmes;
        this.speakers = speakers;
    }

    /**
     * @param title of the event
     * @param timeZone of the event
     * @param kept null while no programme is released
     * @param named speakers whom the organizer has named beside those of the programme
     */
    public record Answer(
            LocalizedText title, String timeZone, @Nullable KeptProgramme kept, List<NamedSpeaker> named) {}

    /**
     * @throws NotFound when the event is not the caller's
     */
    public Answer execute(String slug) {
        var event = ownEvents.bySlug(slug);
        return new Answer(
                event.title(),
                event.schedule().timeZone().getId(),
                programmes.of(event.id()).orElse(null),
                speakers.of(event.id()));
    }
}
