package org.caravanserai.events.draft;

import java.util.List;
import java.util.Map;
import org.caravanserai.platform.questions.QuestionDraft;
import org.jspecify.annotations.Nullable;

/**
 * Unchecked input for an event: the form of the page and the body of the API.
 * Times are ISO 8601, with an offset or as local time in the time zone; constants are the names of their enums; null and
 * blank mean that nothing was said.
 *
 * @param slug wished address, of a new event only
 * @param organizer slug of an organization
 * @param series slug of a series
 * @param questions of the sign-up form; null: those that there are
 * @param joinLink where to join online, for participants only; null: as it is, blank: none
 * @param contactName of whom participants can write to; null: as it is, blank: none
 * @param contactEmail address of that contact; null: as it is, blank: none
 */
public record EventForm(
        @Nullable String slug,
        @Nullable String kind,
        @Nullable String mode,
        @Nullable Map<String, String> title,
        @Nullable Map<String, String> summary,
        @Nullable Map<String, String> description,
        @Nullable String organizer,
        @Nullable String series,
        @Nullable List<String> languages,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String timeZone,
        @Nullable String venueName,
        @Nullable String venueCity,
        @Nullable String venueCountry,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable Integer capacity,
        @Nullable Integer onlineCapacity,
        @Nullable Boolean waitingList,
        @Nullable Boolean moderated,
        @Nullable Boolean guests,
        @Nullable Boolean confirmGuests,
        @Nullable List<QuestionDraft> questions,
        @Nullable String joinLink,
        @Nullable String contactName,
        @Nullable String contactEmail) {}
