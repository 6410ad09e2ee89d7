package org.caravanserai.events.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.questions.QuestionDraft;
import org.jspecify.annotations.Nullable;

/**
 * An event as its organizer enters it.
 *
 * @param slug wished address, of a new event only
 * @param joinLink null: as it is, blank: none
 * @param contact null: as it is
 */
@Described("Draft of an event.")
public record EventDraft(
        @Described("The wished address, of a new event only") @Nullable
        Slug slug,

        EventKind kind,
        EventMode mode,
        LocalizedText title,
        @OrEmpty LocalizedText summary,
        @OrEmpty LocalizedText description,
        OrganizerDraft organizer,
        @Nullable SeriesDraft series,
        @OrEmpty List<LanguageTag> languages,
        WrittenTime startsAt,
        WrittenTime endsAt,

        @Described(value = "A name of the IANA time zone database", example = "Asia/Shanghai")
        ZoneId timeZone,

        @OrEmpty VenueDraft venue,
        @OrEmpty RegistrationDraft registration,

        @Described("Where to join online, http or https, at most 1,000 characters. Changes without approval, and those"
                + " with a confirmed online place are told. Absent: stays as it is; empty: none")
        @Nullable
        String joinLink,

        @Described("Whom participants can write to. Changes without approval. Absent: stays as it is") @Nullable
        ContactDraft contact) {

    /** The organization that answers for the event. */
    @Described(name = "OrganizerOfDraft")
    public record OrganizerDraft(Slug slug) {}

    /** The series that the event is an edition of. */
    @Described(name = "SeriesOfDraft")
    public record SeriesDraft(Slug slug) {}

    /** Where it takes place. */
    @Described(name = "Venue")
    public record VenueDraft(
            @Nullable String name,
            @Nullable String city,
            @Nullable CountryCode country) {

        public static VenueDraft of(EventView.Place place) {
            return new VenueDraft(
                    place.name(), place.city(), place.country() == null ? null : CountryCode.of(place.country()));
        }
    }

    /**
     * The terms of registration and what is asked.
     *
     * @param waitingList null: there is one
     * @param moderated null: no
     * @param guests null: no
     * @param confirmGuests null: where places are limited
     * @param questions null: those that there are
     */
    @Described(name = "RegistrationTermsDraft")
    public record RegistrationDraft(
            @Nullable WrittenTime opensAt,
            @Nullable WrittenTime closesAt,
            @Nullable Integer capacity,
            @Nullable Integer onlineCapacity,
            @Nullable Boolean waitingList,
            @Nullable Boolean moderated,
            @Nullable Boolean guests,

            @Described("A guest's place is only held until the link in the email confirms the address, and an address"
                    + " that is registered already is answered like a new one; absent: true where places are"
                    + " limited")
            @Nullable
            Boolean confirmGuests,

            @Described("Absent: those that there are") @Nullable
            List<QuestionDraft> questions) {}

    /** Contact for participants. */
    @Described(name = "Contact")
    public record ContactDraft(
            @Described("At most 200 characters") @Nullable String name,

            @Described("Needed where there is a name") @Nullable
            EmailAddress email) {

        public static @Nullable ContactDraft of(ParticipantInfo info) {
            return info.contactEmail() == null ? null : new ContactDraft(info.contactName(), info.contactEmail());
        }
    }

    /** An event as one would write it to leave it as it is, with local times of its zone and without its questions. */
    public static EventDraft of(EventView event) {
        var zone = ZoneId.of(event.timeZone());
        var terms = event.registration();
        return new EventDraft(
                null,
                event.kind(),
                event.mode(),
                event.title(),
                event.summary(),
                event.description(),
                new OrganizerDraft(Slug.of(event.organizer().slug())),
                event.series() == null
                        ? null
                        : new SeriesDraft(Slug.of(event.series().slug())),
                event.languages().stream().map(LanguageTag::of).toList(),
                local(event.startsAt(), zone),
                local(event.endsAt(), zone),
                zone,
                VenueDraft.of(event.venue()),
                new RegistrationDraft(
                        terms.opensAt() == null ? null : local(terms.opensAt(), zone),
                        terms.closesAt() == null ? null : local(terms.closesAt(), zone),
                        terms.capacity(),
                        terms.onlineCapacity(),
                        terms.waitingList(),
                        terms.moderated(),
                        terms.guests(),
                        terms.confirmGuests(),
                        null),
                event.participantInfo().joinLink(),
                ContactDraft.of(event.participantInfo()));
    }

    private static WrittenTime local(Instant moment, ZoneId zone) {
        return new WrittenTime(LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES), null);
    }

    /** The same, said by somebody who saw all that participants are told: what is not in it was taken out. */
    public EventDraft tellingNothingElse() {
        return with(
                registration,
                Objects.requireNonNullElse(joinLink, ""),
                Objects.requireNonNullElse(contact, new ContactDraft(null, null)));
    }

    /** The same with the questions of another event. */
    public EventDraft asking(Questionnaire others) {
        var asked = others.asked().stream().map(QuestionDraft::of).toList();
        return with(
                new RegistrationDraft(
                        registration.opensAt(),
                        registration.closesAt(),
                        registration.capacity(),
                        registration.onlineCapacity(),
                        registration.waitingList(),
                        registration.moderated(),
                        registration.guests(),
                        registration.confirmGuests(),
                        asked),
                joinLink,
                contact);
    }

    private EventDraft with(RegistrationDraft terms, @Nullable String link, @Nullable ContactDraft people) {
        return new EventDraft(
                slug,
                kind,
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
                terms,
                link,
                people);
    }

    /** The questions of the sign-up form; empty where it says nothing of them. */
    List<QuestionDraft> questions() {
        return Objects.requireNonNullElse(registration.questions(), List.of());
    }

    Schedule schedule() {
        var faults = new Invalid.Collector();
        var starts = faults.value(own -> own, () -> startsAt.in("startsAt", timeZone));
        var ends = faults.value(own -> own, () -> endsAt.in("endsAt", timeZone));
        faults.throwIfAny();
        return new Schedule(Objects.requireNonNull(starts), Objects.requireNonNull(ends), timeZone);
    }

    /**
     * @throws Invalid {@code venue.country}: {@code country-of-the-city} when a city stands alone
     */
    Venue place() {
        if (mode != EventMode.ONLINE && venue.city() != null && !venue.city().isBlank() && venue.country() == null) {
            throw new Invalid("venue.country", "country-of-the-city", venue.city());
        }
        return new Venue(venue.name(), venue.city(), venue.country());
    }

    RegistrationTerms terms() {
        var faults = new Invalid.Collector();
        var opens = moment("registration.opensAt", registration.opensAt(), faults);
        var closes = moment("registration.closesAt", registration.closesAt(), faults);
        faults.throwIfAny();
        var terms = new RegistrationTerms(
                opens,
                closes,
                registration.capacity(),
                registration.onlineCapacity(),
                !Boolean.FALSE.equals(registration.waitingList()),
                Boolean.TRUE.equals(registration.moderated()),
                Boolean.TRUE.equals(registration.guests()));
        return registration.confirmGuests() == null ? terms : terms.confirmingGuests(registration.confirmGuests());
    }

    private @Nullable Instant moment(String field, @Nullable WrittenTime time, Invalid.Collector faults) {
        return time == null ? null : faults.value(own -> own, () -> time.in(field, timeZone));
    }

    /**
     * @param known stays where nothing is said
     */
    ParticipantInfo participantInfo(ParticipantInfo known) {
        var whom = contact == null ? new ContactDraft(known.contactName(), known.contactEmail()) : contact;
        return new ParticipantInfo(
                joinLink == null ? known.joinLink() : joinLink,
                whom.name(),
                whom.email() == null ? null : whom.email().value());
    }
}
