package org.caravanserai.events.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Recording;
import org.caravanserai.domain.events.programme.SessionAddresses;
import org.caravanserai.domain.events.programme.SessionIdentity;
import org.caravanserai.domain.events.programme.SessionTexts;
import org.caravanserai.domain.events.programme.UnknownFields;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * A session as an organizer enters it by hand.
 *
 * @param type what it is called: talk, workshop, break
 * @param room name of a room of the programme
 * @param date by the calendar of the event
 * @param start in the time zone of the event
 * @param minutes its length
 * @param summary the abstract
 * @param forEverybody null: no
 */
@Described(name = "ProgrammeSessionDraft", value = "A session of the programme of an event.")
public record ProgrammeSessionDraft(
        @Longest(MAX_TITLE) String title,

        @Described("What it is called, such as talk, workshop or break") @Longest(MAX_NAME) @Nullable
        String type,

        @Longest(MAX_NAME) @Nullable String track,
        @Described("Name of a room of the programme") String room,
        @Described("By the calendar of the event") LocalDate date,
        @Described("In the time zone of the event") LocalTime start,
        @Between(least = 0, most = MAX_MINUTES) int minutes,
        @Nullable LanguageTag language,

        @Described("The abstract") @Longest(MAX_SUMMARY) @Nullable
        String summary,

        @OrEmpty List<SpeakerDraft> speakers,

        @Described("Whether nothing else takes place meanwhile, as in a break or a plenary session; absent: no")
        @Nullable
        Boolean forEverybody) {

    public static final int MAX_TITLE = 500;
    public static final int MAX_NAME = 200;
    public static final int MAX_SUMMARY = 20_000;
    public static final int MAX_MINUTES = 2_880;
    private static final int MAX_SPEAKERS = 60;

    /**
     * Somebody who speaks, by name, or a co-author who does not.
     *
     * @param coAuthorOnly null: no
     */
    @Described(name = "ProgrammeSpeakerDraft")
    public record SpeakerDraft(
            @Longest(MAX_NAME) String name,

            @Described("Whether the person does not speak and may be named in several sessions at a time; absent: no")
            @Nullable
            Boolean coAuthorOnly) {}

    /** A session as it stands in a programme. */
    static ProgrammeSessionDraft of(ProgrammeSession session, ZoneId zone) {
        var start = session.start().atZoneSameInstant(zone);
        return new ProgrammeSessionDraft(
                session.texts().title(),
                session.type(),
                session.track(),
                session.room(),
                start.toLocalDate(),
                start.toLocalTime(),
                Math.toIntExact(session.duration().toMinutes()),
                language(session),
                session.texts().summary(),
                session.persons().stream()
                        .map(person -> new SpeakerDraft(person.displayName(), person.isCoAuthorOnly()))
                        .toList(),
                session.isForEverybody());
    }

    /** Sources write languages in many ways; null when this is none that can be chosen. */
    private static @Nullable LanguageTag language(ProgrammeSession session) {
        var written = session.language();
        try {
            return written == null ? null : LanguageTag.of(written.replace('_', '-'));
        } catch (Invalid nonsense) {
            return null;
        }
    }

    /** A new session of the programme. */
    ProgrammeSession begin(UUID guid, EventProgramme programme, ZoneId zone) {
        return session(
                new ProgrammeSession(
                        new SessionIdentity(guid, null, null, null),
                        0,
                        room,
                        at(date, start, zone),
                        Duration.ofMinutes(minutes),
                        new SessionTexts(title, null, null, null),
                        null,
                        null,
                        null,
                        Recording.UNSAID,
                        SessionAddresses.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        UnknownFields.NONE),
                programme,
                zone);
    }

    /** What a session becomes by this draft; what the draft does not speak of stays. */
    ProgrammeSession session(ProgrammeSession before, EventProgramme programme, ZoneId zone) {
        if (speakers.size() > MAX_SPEAKERS) {
            throw new Invalid("speakers", "too-many", MAX_SPEAKERS);
        }
        var wanted = at(date, start, zone);
        var kept = wanted.isEqual(before.start().withSecond(0)) ? before.start() : wanted;
        var length = before.duration().toMinutes() == minutes ? before.duration() : Duration.ofMinutes(minutes);
        return new ProgrammeSession(
                before.identity(),
                before.day(),
                room,
                kept,
                length,
                new SessionTexts(
                        title.strip(),
                        before.texts().subtitle(),
                        summary,
                        before.texts().description()),
                track,
                type,
                languageAfter(before),
                before.recording(),
                before.addresses(),
                before.links(),
                before.attachments(),
                speakers.stream()
                        .map(speaker -> person(speaker.name().strip(), before, programme)
                                .coAuthorOnly(Boolean.TRUE.equals(speaker.coAuthorOnly())))
                        .toList(),
                before.extra().with(ProgrammeSession.FOR_EVERYBODY, Boolean.TRUE.equals(forEverybody) ? "true" : null));
    }

    /** What the source wrote stays while it is none that can be chosen and none is chosen instead. */
    private @Nullable String languageAfter(ProgrammeSession before) {
        if (language != null) {
            return language.equals(language(before)) ? before.language() : language.value();
        }
        return language(before) == null ? before.language() : null;
    }

    /**
     * @throws Invalid {@code start}: {@code time-left-out} when the clocks jump over this time
     */
    static OffsetDateTime at(LocalDate date, LocalTime time, ZoneId zone) {
        var local = LocalDateTime.of(date, time);
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new Invalid("start", "time-left-out", local, zone);
        }
        return local.atZone(zone).toOffsetDateTime();
    }

    /** Whoever the programme names already keeps what it tells of them. */
    private static ProgrammePerson person(String name, ProgrammeSession before, EventProgramme programme) {
        return before.persons().stream()
                .filter(person -> person.displayName().equals(name))
                .findFirst()
                .or(() -> programme.persons().stream()
                        .filter(person -> person.displayName().equals(name))
                        .findFirst())
                .orElseGet(() -> ProgrammePerson.named(name));
    }
}
