package org.caravanserai.web.events;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EarlyClosing;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventStep;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.draft.EventDraft.ContactDraft;
import org.caravanserai.events.draft.EventDraft.VenueDraft;
import org.caravanserai.platform.questions.QuestionDraft;
import org.caravanserai.web.rest.Times;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as the API returns it.
 *
 * @param cancelled whether it was cancelled, also when it is in the archive since
 * @param pendingChange what of it waits for the authority, for those who have a part in it
 * @param joinLink where to join online, for those who manage it
 * @param contact whom participants can write to, for those who manage it
 */
public record EventJson(
        String slug,
        EventKind kind,
        EventState state,
        EventMode mode,
        Map<String, String> title,
        Map<String, String> summary,
        Map<String, String> description,
        OrganizerJson organizer,
        @Nullable SeriesJson series,
        List<String> languages,
        @Schema(format = "date-time") String startsAt,
        @Schema(format = "date-time") String endsAt,

        @Schema(description = "A name of the IANA time zone database", example = "Asia/Shanghai")
        String timeZone,

        VenueDraft venue,
        RegistrationTermsJson registration,

        @Schema(description = "Whether it was cancelled, also when it has been archived since")
        boolean cancelled,

        @Schema(description = "What waits for the authority; for the organizer and the authority") @Nullable
        PendingChangeJson pendingChange,

        @Schema(description = "Where to join online; for those who manage the event") @Nullable
        String joinLink,

        @Schema(description = "Whom participants can write to; for those who manage the event") @Nullable
        ContactDraft contact,

        @Schema(
                description =
                        "The steps that its state allows the organizer or the authority; it is closed after its end"
                                + " only")
        List<EventStep> possible) {

    /** What an approved event would say of dates, place, kind and organizer if the authority agreed. */
    public record PendingChangeJson(
            EventKind kind,
            EventMode mode,
            OrganizerJson organizer,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String timeZone,
            VenueDraft venue,
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
                    VenueDraft.of(change.venue()),
                    change.proposedAt());
        }
    }

    /** The organization that answers for the event. */
    public record OrganizerJson(String slug, Map<String, String> name, Sector sector) {}

    /** The series that the event is an edition of. */
    @Schema(name = "SeriesOfEvent")
    public record SeriesJson(String slug, Map<String, String> title) {}

    /** Registration terms, number of registrations, and questions. */
    public record RegistrationTermsJson(
            @Schema(format = "date-time") @Nullable String opensAt,
            @Schema(format = "date-time") @Nullable String closesAt,

            @Schema(description = "When and why the organizer closed registration before its time") @Nullable
            EarlyClosing closedEarly,

            @Nullable Integer capacity,
            @Nullable Integer onlineCapacity,
            boolean waitingList,
            boolean moderated,
            boolean guests,

            @Schema(
                    description =
                            "Whether a guest's place is only held until the link in the email confirms the address")
            boolean confirmGuests,

            int registered,
            int waiting,
            List<QuestionDraft> questions) {}

    public static EventJson of(EventView event) {
        var zone = ZoneId.of(event.timeZone());
        var terms = event.registration();
        return new EventJson(
                event.slug(),
                event.kind(),
                event.state(),
                event.mode(),
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
                Times.of(event.startsAt(), zone),
                Times.of(event.endsAt(), zone),
                event.timeZone(),
                VenueDraft.of(event.venue()),
                new RegistrationTermsJson(
                        Times.orNull(terms.opensAt(), zone),
                        Times.orNull(terms.closesAt(), zone),
                        terms.closedEarly(),
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
                ContactDraft.of(event.participantInfo()),
                List.copyOf(event.possible()));
    }

    private static Map<String, String> texts(LocalizedText text) {
        return text.texts();
    }
}
