package org.caravanserai.web.events;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventStep;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.questions.QuestionDraft;
import org.caravanserai.web.rest.Times;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as the API returns and accepts it. Ignored on input: state, counts, the organizer's name and everything after the terms
 * of registration.
 *
 * @param cancelled whether it was cancelled, also when it is in the archive since
 * @param pendingChange what of it waits for the authority, for those who have a part in it
 * @param joinLink where to join online, for those who manage it; sent without it, it stays
 * @param contact whom participants can write to, for those who manage it; sent without it, it stays
 */
@Schema(requiredProperties = {"kind", "mode", "title", "organizer", "startsAt", "endsAt", "timeZone"})
public record EventJson(
        @Nullable String slug,
        @Schema(implementation = EventKind.class) @Nullable String kind,
        @Schema(readOnly = true) @Nullable EventState state,
        @Schema(implementation = EventMode.class) @Nullable String mode,
        @Nullable Map<String, String> title,
        @Nullable Map<String, String> summary,
        @Nullable Map<String, String> description,
        @Nullable OrganizerJson organizer,
        @Nullable SeriesJson series,
        @Nullable List<String> languages,
        @Schema(format = "date-time") @Nullable String startsAt,
        @Schema(format = "date-time") @Nullable String endsAt,

        @Schema(description = "A name of the IANA time zone database", example = "Asia/Shanghai") @Nullable
        String timeZone,

        @Nullable VenueJson venue,
        @Nullable RegistrationTermsJson registration,

        @Schema(readOnly = true, description = "Whether it was cancelled, also when it has been archived since")
        @Nullable
        Boolean cancelled,

        @Schema(readOnly = true, description = "What waits for the authority; for the organizer and the authority")
        @Nullable
        PendingChangeJson pendingChange,

        @Schema(
                maxLength = 1000,
                description =
                        "Where to join online, http or https; shown to those who manage the event. Changes without"
                                + " approval, and those with a confirmed online place are told. Absent: stays as it is;"
                                + " empty: none")
        @Nullable
        String joinLink,

        @Schema(
                description = "Whom participants can write to; shown to those who manage the event. Changes without"
                        + " approval. Absent: stays as it is")
        @Nullable
        ContactJson contact,

        @Schema(
                readOnly = true,
                description =
                        "The steps that its state allows the organizer or the authority; it is closed after its end"
                                + " only")
        @Nullable
        List<EventStep> possible) {

    /** Contact for participants. */
    public record ContactJson(
            @Schema(maxLength = 200) @Nullable String name,

            @Schema(description = "Needed where there is a name") @Nullable
            String email) {

        public static @Nullable ContactJson of(ParticipantInfo info) {
            var email = info.contactEmail();
            return email == null ? null : new ContactJson(info.contactName(), email.value());
        }
    }

    /** What an approved event would say of dates, place, kind and organizer if the authority agreed. */
    public record PendingChangeJson(
            EventKind kind,
            EventMode mode,
            OrganizerJson organizer,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String timeZone,
            VenueJson venue,
            Instant proposedAt) {

        public static @Nullable PendingChangeJson of(EventView.@Nullable PendingChange change) {
            if (change == null) {
                return null;
            }
            var zone = ZoneId.of(change.timeZone());
            return new PendingChangeJson(
                    change.kind(),
                    change.mode(),
                    new OrganizerJson(
                            change.organizer().slug(),
                            texts(change.organizer().name()),
                            change.organizer().sector()),
                    change.startsAt().atZone(zone).toOffsetDateTime(),
                    change.endsAt().atZone(zone).toOffsetDateTime(),
                    change.timeZone(),
                    new VenueJson(
                            change.venue().name(),
                            change.venue().city(),
                            change.venue().country()),
                    change.proposedAt());
        }
    }

    /** The organization that answers for the event; its slug is enough to name it. */
    @Schema(requiredProperties = "slug")
    public record OrganizerJson(
            @Nullable String slug,
            @Schema(readOnly = true) @Nullable Map<String, String> name,
            @Schema(readOnly = true) @Nullable Sector sector) {}

    /** The series that the event is an edition of; its slug is enough to name it. */
    @Schema(name = "SeriesOfEvent", requiredProperties = "slug")
    public record SeriesJson(
            @Nullable String slug, @Nullable Map<String, String> title) {}

    /** Venue of an event. */
    public record VenueJson(
            @Nullable String name,
            @Nullable String city,
            @Nullable String country) {}

    /** Registration terms, number of registrations, and questions; a request without questions leaves them unchanged. */
    public record RegistrationTermsJson(
            @Schema(format = "date-time") @Nullable String opensAt,
            @Schema(format = "date-time") @Nullable String closesAt,
            @Nullable Integer capacity,
            @Nullable Integer onlineCapacity,
            @Nullable Boolean waitingList,
            @Nullable Boolean moderated,
            @Nullable Boolean guests,

            @Schema(
                    description =
                            "A guest's place is only held until the link in the email confirms the address, and an "
                                    + "address that is registered already is answered like a new one; sent without it: "
                                    + "true where places are limited")
            @Nullable
            Boolean confirmGuests,

            @Schema(readOnly = true) @Nullable Integer registered,
            @Schema(readOnly = true) @Nullable Integer waiting,

            @Schema(description = "Their kinds: SHORT_TEXT, LONG_TEXT, CHOICE, CHOICES, YES_NO, NUMBER, DATE") @Nullable
            List<QuestionDraft> questions) {}

    public static EventJson of(EventView event) {
        var zone = ZoneId.of(event.timeZone());
        var terms = event.registration();
        return new EventJson(
                event.slug(),
                event.kind().name(),
                event.state(),
                event.mode().name(),
                event.title().texts(),
                event.summary().texts(),
                event.description().texts(),
                new OrganizerJson(
                        event.organizer().slug(),
                        event.organizer().name().texts(),
                        event.organizer().sector()),
                event.series() == null
                        ? null
                        : new SeriesJson(
                                event.series().slug(), texts(event.series().title())),
                event.languages(),
                local(event.startsAt(), zone),
                local(event.endsAt(), zone),
                event.timeZone(),
                new VenueJson(
                        event.venue().name(),
                        event.venue().city(),
                        event.venue().country()),
                new RegistrationTermsJson(
                        local(terms.opensAt(), zone),
                        local(terms.closesAt(), zone),
                        terms.capacity(),
                        terms.onlineCapacity(),
                        terms.waitingList(),
                        terms.moderated(),
                        terms.guests(),
                        terms.confirmGuests(),
                        event.registered(),
                        event.waiting(),
                        terms.questions().asked().stream()
                                .map(QuestionDraft::of)
                                .toList()),
                event.cancelled(),
                PendingChangeJson.of(event.pendingChange()),
                event.participantInfo().joinLink(),
                ContactJson.of(event.participantInfo()),
                List.copyOf(event.possible()));
    }

    private static Map<String, String> texts(LocalizedText text) {
        return text.texts();
    }

    private static @Nullable String local(@Nullable Instant instant, ZoneId zone) {
        return Times.orNull(instant, zone);
    }
}
