package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer says that a session of the released programme is a keynote and which countries its speakers come from. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class MarkKeynote {

    private final OwnEvents ownEvents;
    private final Programmes programmes;
    private final History history;

    @Inject
    public MarkKeynote(OwnEvents ownEvents, Programmes programmes, History history) {
        this.ownEvents = ownEvents;
        this.programmes = programmes;
        this.history = history;
    }

    /**
     * Saying the same again changes nothing.
     *
     * @param countries codes by the keys of the session's speakers, {@link ProgrammePerson#key}; empty or missing: not said
     * @throws NotFound when the event is not the caller's, or its released programme has no such session
     * @throws Invalid {@code speakers} for a speaker that the session does not have, {@code country} for a code that is none
     */
    public void execute(String slug, UUID session, Map<String, String> countries) {
        var event = ownEvents.lock(slug);
        var kept = programmes.of(event.id()).orElseThrow(() -> new NotFound("not-found"));
        var keynote = kept.programme().sessions().stream()
                .filter(each -> each.guid().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        var said = kept.keynotes().with(keynote, read(keynote, countries));
        if (!said.equals(kept.keynotes())) {
            programmes.mark(event.id(), said);
            history.record(
                    event.id(), EventAction.KEYNOTE_MARKED, keynote.texts().title());
        }
    }

    private static Map<String, CountryCode> read(ProgrammeSession session, Map<String, String> countries) {
        var speakers = session.persons().stream().map(ProgrammePerson::key).collect(Collectors.toSet());
        var read = new HashMap<String, CountryCode>();
        countries.forEach((speaker, country) -> {
            if (!speakers.contains(speaker)) {
                throw new Invalid("speakers", "unknown-speaker", speaker);
            }
            if (!country.isBlank()) {
                read.put(speaker, CountryCode.of(country));
            }
        });
        return read;
    }
}
