package org.caravanserai.domain.events;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with an event; each step is the organizer's or the authority's. */
public enum EventStep implements Step<EventStep.Standing> {
    EDIT,
    DELETE,
    SUBMIT,
    /** Take back what was submitted. */
    WITHDRAW,
    PUBLISH,
    POSTPONE,
    CANCEL,
    /** End registration before its time. */
    CLOSE_REGISTRATION,
    /** Take that back. */
    OPEN_REGISTRATION,
    CLOSE,
    ARCHIVE,
    APPROVE,
    RETURN,
    REJECT;

    /**
     * What decides on the steps.
     *
     * @param newDatesDue whether it was postponed and has the dates that no longer hold
     * @param over whether its end has passed
     */
    public record Standing(EventState state, boolean newDatesDue, boolean over, Signup signup) {

        /** Registration is open as far as it matters. */
        public Standing(EventState state, boolean newDatesDue, boolean over) {
            this(state, newDatesDue, over, Signup.OPEN);
        }
    }

    /** How the time for registration stands, whatever the state of the event. */
    public enum Signup {
        TO_COME,
        OPEN,
        /** The organizer has closed it before its time. */
        CLOSED_EARLY,
        OVER
    }

    @Override
    public Optional<Refused> refusal(Standing standing) {
        var state = standing.state();
        return switch (this) {
            case EDIT -> refusedIf(!state.isFreelyEditable() && !state.isApproved(), "event-not-editable", state);
            case DELETE -> refusedIf(!state.isFreelyEditable(), "event-not-draft");
            case SUBMIT -> to(state, EventState.SUBMITTED);
            case WITHDRAW -> to(state, EventState.DRAFT);
            case PUBLISH ->
                refusedIf(state == EventState.POSTPONED && standing.newDatesDue(), "new-dates-needed")
                        .or(() -> to(state, EventState.PUBLISHED));
            case POSTPONE -> to(state, EventState.POSTPONED);
            case CANCEL -> to(state, EventState.CANCELLED);
            case CLOSE_REGISTRATION ->
                refusedIf(
                                state == EventState.PUBLISHED && standing.signup() == Signup.TO_COME,
                                "registration-not-open-yet")
                        .or(() -> refusedIf(
                                state != EventState.PUBLISHED || standing.signup() != Signup.OPEN,
                                "registration-closed",
                                state));
            case OPEN_REGISTRATION ->
                refusedIf(
                        state != EventState.PUBLISHED || standing.signup() != Signup.CLOSED_EARLY,
                        "registration-not-closed-early");
            case CLOSE ->
                refusedIf(state == EventState.PUBLISHED && !standing.over(), "event-not-over")
                        .or(() -> to(state, EventState.CLOSED));
            case ARCHIVE -> to(state, EventState.ARCHIVED);
            case APPROVE -> to(state, EventState.APPROVED);
            case RETURN -> to(state, EventState.RETURNED);
            case REJECT -> to(state, EventState.REJECTED);
        };
    }

    /** The steps of the organizer. */
    public static Set<EventStep> ofOrganizer() {
        return EnumSet.range(EDIT, ARCHIVE);
    }

    /** Those of the organizer that are not left to who runs a single event for it. */
    public static Set<EventStep> ofDirectors() {
        return EnumSet.of(DELETE, WITHDRAW);
    }

    /** The steps of the authority. */
    public static Set<EventStep> ofAuthority() {
        return EnumSet.range(APPROVE, REJECT);
    }

    private static Optional<Refused> to(EventState state, EventState next) {
        return state.refusal(next, "event-state");
    }

    private static Optional<Refused> refusedIf(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(new Refused(key, arguments)) : Optional.empty();
    }
}
