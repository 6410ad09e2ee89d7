package org.caravanserai.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.shared.NotFound;

/** Finds a session of a released programme. */
@ApplicationScoped
class ReleasedSessions {

    private final Programmes programmes;

    @Inject
    ReleasedSessions(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The other sessions of the released programme that take place while this one does. */
    Stream<ProgrammeSession> during(UUID event, ProgrammeSession session) {
        var begins = session.start().toInstant();
        var ends = session.end().toInstant();
        return programmes.of(event).stream()
                .flatMap(kept -> kept.programme().sessions().stream())
                .filter(other -> !other.guid().equals(session.guid()))
                .filter(other -> other.start().toInstant().isBefore(ends)
                        && begins.isBefore(other.end().toInstant()));
    }

    /**
     * @throws NotFound when no programme is released, or it has no such session
     */
    ProgrammeSession one(UUID event, UUID session) {
        return programmes.of(event).stream()
                .flatMap(kept -> kept.programme().sessions().stream())
                .filter(each -> each.guid().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
