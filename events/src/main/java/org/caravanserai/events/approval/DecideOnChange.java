package org.caravanserai.events.approval;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.notices.ParticipantNotices;
import org.caravanserai.events.registration.GuestKeys;
import org.caravanserai.events.registration.SeatPlan;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.approval.FourEyes;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An authority agrees to a change of dates, place, kind or organizer of an approved event, or does not. */
@UseCase
@Requires(Permission.APPROVE_EVENTS)
public class DecideOnChange {

    private AcademicEvents events;
    private PendingChanges pending;
    private SeatPlan seats;
    private GuestKeys guests;
    private DossierVersions versions;
    private FourEyes fourEyes;
    private ApprovalEmails emails;
    private ParticipantNotices notices;
    private Event<EventChanged> changed;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected DecideOnChange() {}

    @Inject
    DecideOnChange(
            AcademicEvents events,
            PendingChanges pending,
            SeatPlan seats,
            GuestKeys guests,
            DossierVersions versions,
            FourEyes fourEyes,
            ApprovalEmails emails,
            ParticipantNotices notices,
            Event<EventChanged> changed,
            History history) {
        this.events = events;
        this.pending = pending;
        this.seats = seats;
        this.guests = guests;
        this.versions = versions;
        this.fourEyes = fourEyes;
        this.emails = emails;
        this.notices = notices;
        this.changed = changed;
        this.history = history;
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
        var event = events.lock(Slug.of(slug)).orElseThrow(() -> new NotFound("not-found"));
        var change = events.pendingChange(event.id()).orElseThrow(() -> new NotFound("not-found"));
        if (!approved && (note == null || note.isBlank())) {
            throw new Invalid("note", "required");
        }
        versions.require(version, event);
        if (approved) {
            fourEyes.require(event.id(), EventAction.CHANGE_PROPOSED);
            var before = event.details().approvedFacts();
            change.approve();
            event.adopt(change.facts());
            events.flush();
            seats.apply(event);
            seats.requireKept(event.id(), before.mode(), event.mode());
            guests.follow(event);
            notices.changed(event, before);
            changed.fire(new EventChanged(event.id()));
        } else {
            pending.end(event, EventChange::reject);
        }
        history.record(event.id(), approved ? EventAction.CHANGE_APPROVED : EventAction.CHANGE_REJECTED, note);
        emails.changeDecided(event, change.id(), approved, note == null ? "" : note.strip());
    }
}
