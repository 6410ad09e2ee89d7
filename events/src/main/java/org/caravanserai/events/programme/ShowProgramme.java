package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.NamedSpeakers;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.events.programme.SessionStars;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * An event's programme, for callers who may see the event. Until one is released, the event's managers see the uploaded one,
 * and others none.
 */
@UseCase
@Public
public class ShowProgramme {

    private final EventDirectory directory;
    private final Programmes programmes;
    private final ProgrammeDrafts drafts;
    private final SessionStars stars;
    private final NamedSpeakers speakers;
    private final CurrentCaller caller;

    @Inject
    public ShowProgramme(
            EventDirectory directory,
            Programmes programmes,
            ProgrammeDrafts drafts,
            SessionStars stars,
            NamedSpeakers speakers,
            CurrentCaller caller) {
        this.directory = directory;
        this.programmes = programmes;
        this.drafts = drafts;
        this.stars = stars;
        this.speakers = speakers;
        this.caller = caller;
    }

    /**
     * @param kept null while the event has no programme; one that is not released has the revision 0
     * @param stars guids of the sessions that the caller has marked; null for somebody who is not signed in
     */
    public record Answer(
            EventView event,
            @Nullable KeptProgramme kept,
            @Nullable Set<UUID> stars) {

        /** Whether there is a programme that everybody sees who may see the event. */
        public boolean isReleased() {
            return kept != null && kept.revision() > 0;
        }
    }

    /**
     * @throws NotFound when there is no event, or the caller may not see it
     */
    public Answer execute(String slug) {
        EventView event = directory
                .bySlug(slug)
                .filter(found -> found.isVisibleTo(caller.get()))
                .orElseThrow(() -> new NotFound("not-found"));
        return new Answer(
                event,
                programmes
                        .of(event.id())
                        .or(() -> draft(event))
                        .map(kept -> kept.with(speakers.of(event.id())))
                        .orElse(null),
                stars(event));
    }

    private @Nullable Set<UUID> stars(EventView event) {
        UUID account = caller.get().accountId();
        return account == null ? null : stars.of(account, event.id());
    }

    private Optional<KeptProgramme> draft(EventView event) {
        if (!event.isManagedBy(caller.get())) {
            return Optional.empty();
        }
        return drafts.of(event.id())
                .map(draft -> new KeptProgramme(
                        ScheduleReading.of(draft.source(), ZoneId.of(event.timeZone()))
                                .programme(),
                        0,
                        draft.uploadedAt()));
    }
}
