package org.caravanserai.events.draft;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.notices.ParticipantNotices;
import org.caravanserai.events.questions.QuestionDesk;
import org.caravanserai.events.questions.RegistrationQuestions;
import org.caravanserai.events.registration.SeatPlan;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * An organizer changes an event. What the authority has agreed to changes only after it agrees again; what waits for that
 * already goes on waiting until it is decided, withdrawn, or wished otherwise.
 */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class EditEvent {

    private AcademicEvents events;
    private OwnEvents ownEvents;
    private EventOwnership ownership;
    private EventFormReader reader;
    private QuestionDesk questions;
    private SeatPlan seats;
    private ParticipantNotices notices;
    private Event<EventChanged> changed;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected EditEvent() {}

    @Inject
    public EditEvent(
            AcademicEvents events,
            OwnEvents ownEvents,
            EventOwnership ownership,
            EventFormReader reader,
            QuestionDesk questions,
            SeatPlan seats,
            ParticipantNotices notices,
            Event<EventChanged> changed,
            History history,
            Clock clock) {
        this.events = events;
        this.ownEvents = ownEvents;
        this.ownership = ownership;
        this.reader = reader;
        this.questions = questions;
        this.seats = seats;
        this.notices = notices;
        this.changed = changed;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param version the version that was edited; null: whatever it is now
     * @return whether something of it now waits for the authority
     * @throws Conflict {@code changed-meanwhile} when somebody else changed it after that version
     */
    public boolean execute(String slug, @Nullable Long version, EventForm form) {
        var event = ownEvents.lock(slug);
        Version.require(version, event.version());
        var told = event.briefing().participantInfo();
        var details = reader.read(form, told).asking(questions(event, form));
        ownership.require(details, event.details());
        var pending = events.pendingChange(event.id());
        var toApprove = event.change(
                details, pending.stream().map(EventChange::facts).toArray(EventDetails.ApprovedFacts[]::new));
        events.flush();
        seats.apply(event);
        history.record(event.id(), EventAction.EDITED, null);
        if (toApprove != null) {
            seats.requireKept(event.id(), event.mode(), toApprove.mode());
            propose(event, pending, toApprove);
        }
        tellParticipants(event, told);
        changed.fire(new EventChanged(event.id()));
        return toApprove != null;
    }

    /** The history says that it changed, not what it is: it is kept for good, and not everybody may know. */
    private void tellParticipants(AcademicEvent event, ParticipantInfo before) {
        var now = event.briefing().participantInfo();
        if (!now.hasSameContactAs(before)) {
            history.record(event.id(), EventAction.CONTACT_CHANGED, null);
        }
        if (!Objects.equals(now.joinLink(), before.joinLink())) {
            history.record(event.id(), EventAction.JOIN_LINK_CHANGED, null);
            notices.joinLinkChanged(event);
        }
    }

    private Questionnaire questions(AcademicEvent event, EventForm form) {
        return form.questions() == null
                ? event.registration().questions()
                : questions.revised(event, RegistrationQuestions.read(form.questions()));
    }

    private void propose(AcademicEvent event, Optional<EventChange> pending, EventDetails.ApprovedFacts wanted) {
        if (pending.isEmpty()) {
            events.add(new EventChange(event.id(), wanted, clock.instant()));
        } else {
            var agreed = event.details();
            var all = agreed.with(wanted.onTopOf(pending.get().facts(), agreed.approvedFacts()))
                    .approvedFacts();
            if (all.equals(pending.get().facts())) {
                return;
            }
            pending.get().propose(all, clock.instant());
        }
        events.touched(event);
        history.record(event.id(), EventAction.CHANGE_PROPOSED, null);
    }
}
