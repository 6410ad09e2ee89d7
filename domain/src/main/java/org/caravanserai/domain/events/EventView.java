package org.caravanserai.domain.events;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * An event with its organizer and the number of registrations, as lists and pages read it.
 *
 * @param version to notice changes in between
 * @param registered registrations that hold places, over all ways of attending
 * @param waiting registrations in the waiting lists
 * @param cancelled whether it was cancelled, whatever its state is since
 * @param newDatesDue whether it was postponed and the authority has not agreed to other dates yet
 * @param pendingChange for those whom the event {@link #concerns}; null when nothing waits
 * @param participantInfo for those who manage the event; else {@link ParticipantInfo#NONE}
 */
public record EventView(
        UUID id,
        long version,
        String slug,
        EventKind kind,
        EventState state,
        EventMode mode,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText description,
        Organizer organizer,
        @Nullable Series series,
        List<String> languages,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        Place venue,
        Terms registration,
        int registered,
        int waiting,
        List<Pool> pools,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt,
        boolean cancelled,
        boolean newDatesDue,
        @Nullable PendingChange pendingChange,
        ParticipantInfo participantInfo) {

    /** What of an approved event waits for the authority, with all that it would say of dates, place, kind and organizer. */
    public record PendingChange(
            EventKind kind,
            EventMode mode,
            Organizer organizer,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            Place venue,
            Instant proposedAt) {

        /** The organizer of the event. */
        public record Organizer(String slug, LocalizedText name, Sector sector) {}
    }

    /** The organization that answers for the event. */
    public record Organizer(
            UUID id,
            String slug,
            LocalizedText name,
            Sector sector,
            boolean verified,
            @Nullable String ror) {}

    /** The series that the event is an edition of. */
    public record Series(String slug, LocalizedText title) {}

    /** The venue; all fields are null for an event that is only online. */
    public record Place(
            @Nullable String name,
            @Nullable String city,
            @Nullable String country) {}

    /**
     * Registration terms; {@code closesAt} null means until the event begins.
     *
     * @param closedEarly null unless the organizer has closed registration before its time
     */
    public record Terms(
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable EarlyClosing closedEarly,
            @Nullable Integer capacity,
            @Nullable Integer onlineCapacity,
            boolean waitingList,
            boolean moderated,
            boolean guests,
            boolean confirmGuests,
            Questionnaire questions) {}

    /** Seats of one way of attending; {@code left} null: no limit. */
    public record Pool(String attendance, @Nullable Integer capacity, int taken, int waiting) {

        public @Nullable Integer left() {
            return capacity == null ? null : Math.max(0, capacity - taken);
        }
    }

    /** The same event with no more than this caller may see of it. */
    public EventView asSeenBy(Caller caller) {
        if (isManagedBy(caller)) {
            return this;
        }
        return with(concerns(caller) ? pendingChange : null, ParticipantInfo.NONE);
    }

    private EventView with(@Nullable PendingChange change, ParticipantInfo info) {
        return new EventView(
                id,
                version,
                slug,
                kind,
                state,
                mode,
                title,
                summary,
                description,
                organizer,
                series,
                languages,
                startsAt,
                endsAt,
                timeZone,
                venue,
                registration,
                registered,
                waiting,
                pools,
                submittedAt,
                publishedAt,
                cancelled,
                newDatesDue,
                change,
                info);
    }

    /** Places taken over all ways of attending: of everybody who holds one, and of those who come along. */
    public int taken() {
        return pools.stream().mapToInt(Pool::taken).sum();
    }

    public boolean isPublic() {
        return publishedAt != null && state.isPublic();
    }

    public boolean isManagedBy(Caller caller) {
        return caller.may(Permission.MANAGE_EVENTS, organizer.id(), id);
    }

    /** Whether the caller may see who signed up for it: who manages it, and who helps. */
    public boolean isHelpedBy(Caller caller) {
        return caller.may(Permission.READ_PARTICIPANTS, organizer.id(), id);
    }

    /** Whether the caller has a part in what happens to it: its organizer, and the authority once it was submitted. */
    public boolean concerns(Caller caller) {
        return isManagedBy(caller) || (state != EventState.DRAFT && caller.may(Permission.APPROVE_EVENTS));
    }

    /** Public events are for everybody, drafts for their organizer and who helps, what was submitted also for the authority. */
    public boolean isVisibleTo(Caller caller) {
        return isPublic() || concerns(caller) || isHelpedBy(caller);
    }

    /** The steps that can be taken with it now, whoever takes them. */
    public Set<EventStep> possible(Instant now) {
        return Step.possible(EventStep.class, new EventStep.Standing(state, newDatesDue, isOver(now), signup(now)));
    }

    /** The steps that its state allows, whoever takes them; to close it or its registration, it has to be time besides. */
    public Set<EventStep> possible() {
        var signup = registration.closedEarly() == null ? EventStep.Signup.OPEN : EventStep.Signup.CLOSED_EARLY;
        return Step.possible(EventStep.class, new EventStep.Standing(state, newDatesDue, true, signup));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** When registration closes unless the organizer closes it before. */
    public Instant closes() {
        return RegistrationTerms.closes(registration.closesAt(), startsAt, endsAt);
    }

    private EventStep.Signup signup(Instant now) {
        return RegistrationTerms.signup(registration.opensAt(), closes(), registration.closedEarly(), now);
    }

    /** State of the registration at this moment. */
    public RegistrationWindow window(Instant now) {
        var signup = signup(now);
        if (state == EventState.PUBLISHED && signup == EventStep.Signup.TO_COME) {
            return RegistrationWindow.NOT_OPEN_YET;
        }
        if (state != EventState.PUBLISHED || signup != EventStep.Signup.OPEN) {
            return RegistrationWindow.CLOSED;
        }
        boolean room = pools.stream()
                .anyMatch(pool -> pool.waiting() == 0 && !Integer.valueOf(0).equals(pool.left()));
        if (room) {
            return RegistrationWindow.OPEN;
        }
        return registration.waitingList() ? RegistrationWindow.WAITING_LIST : RegistrationWindow.FULL;
    }

    /** Whether signing up is possible, and what one would get; computed, never stored. */
    public enum RegistrationWindow {
        NOT_OPEN_YET,
        OPEN,
        WAITING_LIST,
        FULL,
        CLOSED;

        public boolean takesRegistrations() {
            return this == OPEN || this == WAITING_LIST;
        }
    }
}
