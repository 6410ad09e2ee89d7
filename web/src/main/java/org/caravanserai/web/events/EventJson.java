package org.caravanserai.web.events;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.questions.QuestionForm;
import org.caravanserai.web.rest.Times;
import org.jspecify.annotations.Nullable;

/**
 * An event as the API shows it and takes it. Of what is sent, state, counts, the organizer's name and what follows the terms of
 * registration are not read.
 *
 * @param cancelled whether it was cancelled, also when it is in the archive since
 * @param pendingChange what of it waits for the authority, for those who have a part in it
 * @param joinLink where to join online, for those who manage it; sent without it, it stays
 * @param contact whom participants can write to, for those who manage it; sent without it, it stays
 */
public record EventJson(
        @Nullable String slug,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String mode,
        @Nullable Map<String, String> title,
        @Nullable Map<String, String> summary,
        @Nullable Map<String, String> description,
        @Nullable OrganizerJson organizer,
        @Nullable SeriesJson series,
        @Nullable List<String> languages,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String timeZone,
        @Nullable VenueJson venue,
        @Nullable RegistrationTermsJson registration,
        @Nullable Boolean cancelled,
        @Nullable PendingChangeJson pendingChange,
        @Nullable String joinLink,
        @Nullable ContactJson contact) {

    /** Whom participants can write to. */
    public record ContactJson(
            @Nullable String name, @Nullable String email) {

        static @Nullable ContactJson of(ParticipantInfo info) {
            var email = info.contactEmail();
            return email == null ? null : new ContactJson(info.contactName(), email.value());
        }
    }

    /** What an approved event would say of dates, place, kind and organizer if the authority agreed. */
    public record PendingChangeJson(
            @Nullable String kind,
            @Nullable String mode,
            @Nullable OrganizerJson organizer,
            @Nullable String startsAt,
            @Nullable String endsAt,
            @Nullable String timeZone,
            @Nullable VenueJson venue,
            @Nullable String proposedAt) {

        static @Nullable PendingChangeJson of(EventView.@Nullable PendingChange change) {
            if (change == null) {
                return null;
            }
            var zone = ZoneId.of(change.timeZone());
            return new PendingChangeJson(
                    change.kind().name(),
                    change.mode().name(),
                    new OrganizerJson(
                            change.organizer().slug(),
                            texts(change.organizer().name()),
                            change.organizer().sector().name()),
                    local(change.startsAt(), zone),
                    local(change.endsAt(), zone),
                    change.timeZone(),
                    new VenueJson(
                            change.venue().name(),
                            change.venue().city(),
                            change.venue().country()),
                    change.proposedAt().toString());
        }
    }

    /** The organization that answers for the event; its slug is enough to name it. */
    public record OrganizerJson(
            @Nullable String slug,
            @Nullable Map<String, String> name,
            @Nullable String sector) {}

    /** The series that the event is an edition of; its slug is enough to name it. */
    public record SeriesJson(
            @Nullable String slug, @Nullable Map<String, String> title) {}

    /** Where it takes place. */
    public record VenueJson(
            @Nullable String name,
            @Nullable String city,
            @Nullable String country) {}

    /** On what terms one can sign up, how many have, and what they are asked; sent without questions, those stay. */
    public record RegistrationTermsJson(
            @Nullable String opensAt,
            @Nullable String closesAt,
            @Nullable Integer capacity,
            @Nullable Integer onlineCapacity,
            @Nullable Boolean waitingList,
            @Nullable Boolean moderated,
            @Nullable Boolean guests,
            @Nullable Boolean confirmGuests,
            @Nullable Integer registered,
            @Nullable Integer waiting,
            @Nullable List<QuestionForm> questions) {}

    static EventJson of(EventView event) {
        var zone = ZoneId.of(event.timeZone());
        var terms = event.registration();
        return new EventJson(
                event.slug(),
                event.kind().name(),
                event.state().name(),
                event.mode().name(),
                event.title().texts(),
                event.summary().texts(),
                event.description().texts(),
                new OrganizerJson(
                        event.organizer().slug(),
                        event.organizer().name().texts(),
                        event.organizer().sector().name()),
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
                        terms.questions().asked().stream().map(QuestionForm::of).toList()),
                event.cancelled(),
                PendingChangeJson.of(event.pendingChange()),
                event.participantInfo().joinLink(),
                ContactJson.of(event.participantInfo()));
    }

    private static Map<String, String> texts(LocalizedText text) {
        return text.texts();
    }

    private static @Nullable String local(@Nullable Instant instant, ZoneId zone) {
        return Times.orNull(instant, zone);
    }
}
