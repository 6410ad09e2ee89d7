package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.approval.FourEyes;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An authority approves an event, sends it back with a note, or rejects it with a reason. */
@UseCase
@Requires(Permission.APPROVE_EVENTS)
public class DecideOnEvent {

    private final AcademicEvents events;
    private final DossierVersions versions;
    private final FourEyes fourEyes;
    private final ApprovalEmails emails;
    private final History history;

    @Inject
    DecideOnEvent(
            AcademicEvents events,
            DossierVersions versions,
            FourEyes fourEyes,
            ApprovalEmails emails,
            History history) {
        this.events = events;
        this.versions = versions;
        this.fourEyes = fourEyes;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param note needed to send back or reject
     * @param version of the dossier that the authority has read, see {@link ShowDossier.Dossier#version}
     * @throws NotFound also when it is a draft, of which the authority knows nothing
     * @throws org.caravanserai.domain.shared.Refused {@code own-submission} to approve what the caller has submitted
     * @throws org.caravanserai.domain.shared.VersionNeeded without a version
     * @throws org.caravanserai.domain.shared.ChangedSince when the dossier says something else by now
     */
    public void execute(String slug, Decision decision, @Nullable String note, @Nullable String version) {
        var event = events.lock(Slug.of(slug))
                .filter(found -> found.state() != EventState.DRAFT)
                .orElseThrow(() -> new NotFound("not-found"));
        decision.requireNote(note);
        versions.require(version, event);
        history.step(event, note, () -> decide(event, decision));
        emails.decided(event, note == null ? "" : note.strip());
    }

    private EventAction decide(AcademicEvent event, Decision decision) {
        switch (decision) {
            case APPROVE -> {
                fourEyes.require(event.id(), EventAction.SUBMITTED);
                event.approve();
            }
            case RETURN -> event.sendBack();
            case REJECT -> event.reject();
        }
        return EventAction.reaching(event.state());
    }
}
