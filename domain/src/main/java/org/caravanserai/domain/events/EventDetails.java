package org.caravanserai.domain.events;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Everything an organizer says about an event, in one piece: what the form and the API send, and what is compared when
 * the authority asks what changed.
 *
 * @param series the series that this is an edition of, or null
 * @param languages languages spoken at the event
 * @param venue null for an event that is only online
 * @param participantInfo what only participants are told; not part of {@link EventFields}
 */
public record EventDetails(
        EventKind kind,
        EventMode mode,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText description,
        UUID organizer,
        @Nullable UUID series,
        Tags languages,
        Schedule schedule,
        @Nullable Venue venue,
        RegistrationTerms registration,
        ParticipantInfo participantInfo) {

    /** Longest title in one language, in characters. */
    public static final int MAX_TITLE = 300;

    /** Details without information for participants. */
    public EventDetails(
            EventKind kind,
            EventMode mode,
            LocalizedText title,
            LocalizedText summary,
            LocalizedText description,
            UUID organizer,
            @Nullable UUID series,
            Tags languages,
            Schedule schedule,
            @Nullable Venue venue,
            RegistrationTerms registration) {
        this(
                kind,
                mode,
                title,
                summary,
                description,
                organizer,
                series,
                languages,
                schedule,
                venue,
                registration,
                ParticipantInfo.NONE);
    }

    public EventDetails {
        new Invalid.Collector()
                .check(!title.isEmpty(), "title", "required")
                .atMost("title", title, MAX_TITLE)
                .throwIfAny();
    }

    /**
     * @throws Invalid naming the terms of registration that fit neither these facts nor any of the others
     */
    EventDetails requireFittingTerms(ApprovedFacts... others) {
        var facts = Stream.concat(Stream.of(approvedFacts()), Stream.of(others)).toList();
        var closesAt = registration.closesAt();
        new Invalid.Collector()
                .check(
                        registration.onlineCapacity() == null
                                || facts.stream().anyMatch(each -> each.mode != EventMode.ON_SITE),
                        "registration.onlineCapacity",
                        "no-online-places")
                .check(
                        closesAt == null || facts.stream().anyMatch(each -> !closesAt.isAfter(each.schedule.endsAt())),
                        "registration.closesAt",
                        "closes-after-the-end")
                .throwIfAny();
        return this;
    }

    /**
     * The details that apply until the authority has agreed to their facts.
     *
     * @param waiting facts of the pending change; terms of registration may refer to them
     */
    EventDetails until(EventDetails today, ApprovedFacts... waiting) {
        var facts = today.approvedFacts();
        requireFittingTerms(Stream.concat(Stream.of(facts), Stream.of(waiting)).toArray(ApprovedFacts[]::new));
        return with(facts).on(registration.until(mode, today.registration, today.mode));
    }

    /** The same details with facts that the authority has agreed to; terms of registration that do not fit them are removed. */
    EventDetails agreedOn(ApprovedFacts facts) {
        return with(facts).on(registration.fitting(facts.mode, facts.schedule.endsAt()));
    }

    /** The facts that the authority approves, and has to approve again when they change. */
    public ApprovedFacts approvedFacts() {
        return new ApprovedFacts(kind, mode, organizer, schedule, venue);
    }

    /** The same details with other approved facts. */
    public EventDetails with(ApprovedFacts facts) {
        return copy(facts, registration, participantInfo);
    }

    /** A copy with other information for participants. */
    public EventDetails telling(ParticipantInfo info) {
        return copy(approvedFacts(), registration, info);
    }

    /** The same details with these questions on the sign-up form. */
    public EventDetails asking(Questionnaire questions) {
        return on(registration.asking(questions));
    }

    /** The same details on other terms of registration. */
    EventDetails on(RegistrationTerms terms) {
        return copy(approvedFacts(), terms, participantInfo);
    }

    private EventDetails copy(ApprovedFacts facts, RegistrationTerms terms, ParticipantInfo info) {
        return new EventDetails(
                facts.kind,
                facts.mode,
                title,
                summary,
                description,
                facts.organizer,
                series,
                languages,
                facts.schedule,
                facts.venue,
                terms,
                info);
    }

    /**
     * What the authority approves.
     *
     * @param organizer the organization that answers for the event
     */
    public record ApprovedFacts(
            EventKind kind,
            EventMode mode,
            UUID organizer,
            Schedule schedule,
            @Nullable Venue venue) {

        /**
         * Merges an edit into the pending change: a fact that differs from the approved one is the new wish, and an unchanged fact keeps
         * the value of the pending change.
         */
        public ApprovedFacts onTopOf(ApprovedFacts waiting, ApprovedFacts agreed) {
            return new ApprovedFacts(
                    kind == agreed.kind ? waiting.kind : kind,
                    mode == agreed.mode ? waiting.mode : mode,
                    organizer.equals(agreed.organizer) ? waiting.organizer : organizer,
                    schedule.equals(agreed.schedule) ? waiting.schedule : schedule,
                    Objects.equals(venue, agreed.venue) ? waiting.venue : venue);
        }

        /** Dates, place and way of attending that differ in what was agreed later, in the order of the form. */
        public List<FieldDifference> differencesForParticipants(ApprovedFacts later) {
            return EventFields.CATALOG.between(EventFields.of(this), EventFields.of(later)).stream()
                    .filter(EventFields::concernsParticipants)
                    .toList();
        }
    }
}
