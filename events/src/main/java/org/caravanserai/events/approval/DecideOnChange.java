package org.caravanserai.events.approval;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.draft.ChangeFollowUp;
import org.caravanserai.events.draft.PendingChanges;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.approval.FourEyes;
import org.jspecify.annotations.Nullable;

/** An authority agrees to a change of dates, place, kind or organizer of an approved event, or does not. */
@UseCase
@Requires(Permission.APPROVE_EVENTS)
public class DecideOnChange {

    private final PendingChanges pending;
    private final ChangeFollowUp followUp;
    private final DossierVersions versions;
    private final FourEyes fourEyes;
    private final ApprovalEmails emails;

    @Inject
    DecideOnChange(
            PendingChanges pending,
            ChangeFollowUp followUp,
            DossierVersions versions,
            FourEyes fourEyes,
            ApprovalEmails emails) {
        this.pending = pending;
        this.followUp = followUp;
        this.versions = versions;
        this.fourEyes = fourEyes;
        this.emails = emails;
    }

    /**
     * @param note needed to refuse
     * @param version of the dossier that the authority has read, see {@link ShowDossier.Dossier#version}
     * @throws NotFound when no change waits
     * @throws org.caravanserai.domain.shared.Refused {@code own-submission} to approve what the caller has proposed
     * @throws org.caravanserai.domain.shared.VersionNeeded without a version
     * @throws org.caravanserai.domain.shared.ChangedSince when the dossier says something else by now
     * @throws org.caravanserai.domain.shared.Refused {@code attendance-in-use} when people have signed up meanwhile for what
     *     would no longer be offered
     */
    public void execute(String slug, boolean approved, @Nullable String note, @Nullable String version) {
        var waiting = pending.lock(Slug.of(slug));
        var event = waiting.event();
        var change = waiting.change();
        Decision.requireNote(approved, note);
        versions.require(version, event);
        if (approved) {
            fourEyes.require(event.id(), EventAction.CHANGE_PROPOSED);
            var before = event.details().approvedFacts();
            pending.approve(event, change, note);
            followUp.adopted(event, before);
        } else {
            pending.reject(event, note);
        }
        emails.changeDecided(event, change.id(), approved, note == null ? "" : note.strip());
    }
}
