package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer has looked at an uploaded programme and puts it in the place of the one that everybody sees. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ReleaseProgramme {

    private final OwnEvents ownEvents;
    private final ProgrammeDrafts drafts;
    private final ProgrammeReleases releases;

    @Inject
    public ReleaseProgramme(OwnEvents ownEvents, ProgrammeDrafts drafts, ProgrammeReleases releases) {
        this.ownEvents = ownEvents;
        this.drafts = drafts;
        this.releases = releases;
    }

    /**
     * @param draft the upload that the caller has seen
     * @throws Conflict when that one does not wait any more: it was released, discarded or replaced
     */
    public void execute(String slug, UUID draft) {
        var event = ownEvents.lock(slug);
        var taken = drafts.take(event.id(), draft).orElseThrow(() -> new Conflict("changed-meanwhile"));
        releases.release(event, taken);
    }
}
