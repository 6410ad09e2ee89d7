package org.caravanserai.events.programme;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.events.draft.EventDraft;
import org.jspecify.annotations.Nullable;

/** Drafts a new event from a programme; the organizer completes it. */
final class DraftFromProgramme {

    private static final int MOST_LANGUAGES = 10;
    private static final Pattern JSON_TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\[\"/\\\\])*)\"");

    private static final int WESTMOST = -12;
    private static final int EASTMOST = 14;
    private static final int SECONDS_AN_HOUR = 3600;

    private final EventProgramme programme;
    private final ConferenceData conference;

    DraftFromProgramme(EventProgramme programme) {
        this.programme = programme;
        this.conference = programme.conference();
    }

    /**
     * @throws Invalid when the programme does not say when it takes place
     */
    EventDraft draft(Slug organizer) {
        String title = shortened(conference.title());
        String tongue = languageOf(title);
        String description = conference.description();
        boolean online = !programme.rooms().isEmpty()
                && programme.rooms().stream().allMatch(room -> "online".equals(room.type()));
        return new EventDraft(
                null,
                EventKind.CONFERENCE,
                online ? EventMode.ONLINE : EventMode.ON_SITE,
                LocalizedText.of(tongue, title),
                description == null ? LocalizedText.EMPTY : LocalizedText.of(tongue, description),
                LocalizedText.EMPTY,
                new EventDraft.OrganizerDraft(organizer),
                null,
                languages(),
                time("startsAt", begin()),
                time("endsAt", end()),
                zone(),
                new EventDraft.VenueDraft(said("venue"), said("city"), null),
                new EventDraft.RegistrationDraft(null, null, null, null, null, null, null, null, null),
                null,
                null);
    }

    private static WrittenTime time(String field, Optional<OffsetDateTime> time) {
        return time.map(known -> new WrittenTime(known.toLocalDateTime(), known.getOffset()))
                .orElseThrow(() -> new Invalid(field, "required"));
    }

    /**
     * The zone the conference names, else the one that is called after its city and agrees with the offset of its
     * beginning. Where neither is known it is a zone of nothing but that offset, and the organizer chooses before the
     * event is submitted.
     */
    private ZoneId zone() {
        OffsetDateTime begin = begin().orElse(Instant.EPOCH.atOffset(ZoneOffset.UTC));
        ZoneId named = programme.zone(begin.getOffset());
        return ZoneId.getAvailableZoneIds().contains(named.getId()) ? named : zoneOfCity(begin);
    }

    private ZoneId zoneOfCity(OffsetDateTime begin) {
        String city = String.valueOf(said("city")).strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0
                        && id.substring(id.lastIndexOf('/') + 1).equalsIgnoreCase(city))
                .map(ZoneId::of)
                .filter(zone -> zone.getRules().isValidOffset(begin.toLocalDateTime(), begin.getOffset()))
                .min(Comparator.comparing(ZoneId::getId))
                .orElseGet(() -> zoneOf(begin.getOffset()));
    }

    /** The IANA database has names for whole hours, which count westwards; minutes beyond them are left out. */
    private static ZoneId zoneOf(ZoneOffset offset) {
        int hours = Math.max(WESTMOST, Math.min(EASTMOST, offset.getTotalSeconds() / SECONDS_AN_HOUR));
        return ZoneId.of("Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours));
    }

    private Optional<OffsetDateTime> begin() {
        return programme.sessions().stream()
                .map(ProgrammeSession::start)
                .min(Comparator.comparing(OffsetDateTime::toInstant))
                .or(() -> programme.days().stream()
                        .map(ProgrammeDay::start)
                        .min(Comparator.comparing(OffsetDateTime::toInstant)));
    }

    private Optional<OffsetDateTime> end() {
        Optional<OffsetDateTime> last = programme.sessions().stream()
                .map(ProgrammeSession::end)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .or(() -> programme.days().stream()
                        .map(ProgrammeDay::end)
                        .max(Comparator.comparing(OffsetDateTime::toInstant)));
        return last.map(end -> begin().filter(end::isEqual).isPresent() ? end.plusHours(1) : end);
    }

    private List<LanguageTag> languages() {
        return programme.sessions().stream()
                .map(ProgrammeSession::language)
                .filter(Objects::nonNull)
                .map(DraftFromProgramme::tag)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST_LANGUAGES)
                .toList();
    }

    private static Optional<LanguageTag> tag(String language) {
        try {
            return Optional.of(LanguageTag.of(language.replace('_', '-')));
        } catch (Invalid nonsense) {
            return Optional.empty();
        }
    }

    /** Some tools name the place, though the format has no field for it. */
    private @Nullable String said(String field) {
        var text = JSON_TEXT.matcher(conference.extra().values().getOrDefault(field, ""));
        if (!text.matches()) {
            return null;
        }
        String said = text.group(1).replaceAll("\\\\(.)", "$1");
        return said.length() <= Venue.MAX_LENGTH ? said : said.substring(0, Venue.MAX_LENGTH);
    }

    private static String shortened(String title) {
        return title.length() <= EventDetails.MAX_TITLE ? title : title.substring(0, EventDetails.MAX_TITLE);
    }

    /** The language suggested by the script of the first non-Latin letter. */
    private static String languageOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (Character.UnicodeScript.of(text.charAt(i))) {
                case HAN -> {
                    return "zh";
                }
                case CYRILLIC -> {
                    return "ru";
                }
                case ARABIC -> {
                    return "ar";
                }
                default -> {}
            }
        }
        return "en";
    }
}
