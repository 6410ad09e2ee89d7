package org.caravanserai.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
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
