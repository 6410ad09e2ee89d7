package org.caravanserai.events.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventDetails.ApprovedFacts;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.notices.EventNotice;
import org.caravanserai.domain.events.notices.EventNotice.Audience;
import org.caravanserai.domain.events.notices.EventNotices;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;

/**
 * Tells participants what changed at an event that they signed up for: by email, by a notice until they have read it, and in
 * the history of their registration; all in the transaction of the change, whose own rows have to be written before.
 */
@ApplicationScoped
public class ParticipantNotices {

    private final EventNotices notices;
    private final ParticipantEmails emails;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public ParticipantNotices(
            EventNotices notices, ParticipantEmails emails, History history, CurrentCaller caller, Clock clock) {
        this.notices = notices;
        this.emails = emails;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The event has other approved facts than before. Says nothing when dates, place and way of attending are the same, or
     * nobody needs to know: the event is not public or is over.
     *
     * @param before what participants know
     */
    public void changed(AcademicEvent event, ApprovedFacts before) {
        var changes = before.differencesForParticipants(event.details().approvedFacts());
        if (changes.isEmpty() || isOfNoConcern(event)) {
            return;
        }
        var notice = publish(event, Audience.EVERYBODY, changes, "EVENT_CHANGED");
        var briefing = event.briefing();
        emails.send(
                briefing,
                EventEmail.EVENT_CHANGED,
                "changed:" + notice,
                person -> true,
                language -> EventEmailArguments.before(before, briefing, language));
    }

    /** The organizer says something else to participants. The history says that it changed, not what it is: it is kept for good, and not everybody may know. */
    public void infoChanged(AcademicEvent event, ParticipantInfo before) {
        var now = event.briefing().participantInfo();
        if (!now.hasSameContactAs(before)) {
            history.record(event.id(), EventAction.CONTACT_CHANGED, null);
        }
        if (!Objects.equals(now.joinLink(), before.joinLink())) {
            history.record(event.id(), EventAction.JOIN_LINK_CHANGED, null);
            joinLinkChanged(event);
        }
    }

    /** Notifies that the join link was changed or removed; a removal is only shown, not emailed. */
    void joinLinkChanged(AcademicEvent event) {
        if (isOfNoConcern(event)) {
            return;
        }
        var notice = publish(
                event,
                Audience.CONFIRMED_ONLINE,
                List.of(new FieldDifference("joinLink", null, null)),
                "JOIN_LINK_CHANGED");
        var briefing = event.briefing();
        if (briefing.participantInfo().joinLink() != null) {
            emails.send(
                    briefing,
                    EventEmail.JOIN_LINK_CHANGED,
                    "join-link:" + notice,
                    ParticipantNotices::isConfirmedOnline,
                    language -> Map.of());
        }
    }

    private UUID publish(AcademicEvent event, Audience audience, List<FieldDifference> changes, String action) {
        var notice = new EventNotice(Ids.next(), audience, clock.instant(), changes);
        notices.publish(event.id(), notice, action, caller.get());
        return notice.id();
    }

    private boolean isOfNoConcern(AcademicEvent event) {
        return !event.isPublic() || event.isCancelled() || event.schedule().isOver(clock.instant());
    }

    private static boolean isConfirmedOnline(RegistrationView person) {
        return person.state() == RegistrationState.CONFIRMED && person.attendance() == Attendance.ONLINE;
    }
}
