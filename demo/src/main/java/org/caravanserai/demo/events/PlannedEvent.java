package org.caravanserai.demo.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.events.draft.EventDraft;
import org.caravanserai.platform.questions.QuestionDraft;
import org.jspecify.annotations.Nullable;

/**
 * An event of the demo data, with days counted from today.
 *
 * @param who who registers it, see {@link DemoPeople}
 * @param startsIn days from today; negative: ago
 * @param closesBefore days before the beginning when registration closes; null: with the beginning
 * @param state how far it has come
 * @param note what was written with the last step
 * @param waits days since the last step towards the authority
 * @param people how many guests sign up
 * @param scholar whether the demo's scholar signs up too
 * @param change by how many days its organizer wants to move it after publication; null: not at all
 * @param contributions whether there was a call for contributions
 * @param questions of the sign-up form; null: none
 */
public record PlannedEvent(
        String who,
        String organizer,
        @Nullable String series,
        EventKind kind,
        EventMode mode,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText description,
        List<LanguageTag> languages,
        int startsIn,
        int days,
        LocalTime begins,
        LocalTime ends,
        ZoneId timeZone,
        @Nullable String venueName,
        @Nullable String city,
        @Nullable CountryCode country,
        @Nullable Integer capacity,
        @Nullable Integer onlineCapacity,
        boolean waitingList,
        boolean moderated,
        boolean guests,
        @Nullable Integer closesBefore,
        EventState state,
        @Nullable String note,
        int waits,
        int people,
        boolean scholar,
        @Nullable Integer change,
        @Nullable Boolean contributions,
        @Nullable List<QuestionDraft> questions,
        @Nullable List<Talk> talks) {

    /**
     * A session of its programme.
     *
     * @param day from 1
     * @param country of the speaker
     */
    public record Talk(int day, LocalTime begins, String type, String title, String speaker, String country) {}

    /** The sessions of its programme; empty where it has none. */
    List<Talk> planned() {
        return talks == null ? List.of() : talks;
    }

    /** Days since the event began; 0 for one in the future. */
    int began() {
        return Math.max(0, -startsIn);
    }

    /**
     * @param seriesSlug slug of its series, or null
     * @param later by how many days it is moved
     */
    EventDraft draft(LocalDate today, @Nullable String seriesSlug, int later) {
        var first = today.plusDays((long) startsIn + later);
        var last = first.plusDays(days - 1L);
        return new EventDraft(
                null,
                kind,
                mode,
                title,
                summary,
                description,
                new EventDraft.OrganizerDraft(Slug.of(organizer)),
                seriesSlug == null ? null : new EventDraft.SeriesDraft(Slug.of(seriesSlug)),
                languages,
                at(first, begins),
                at(last, ends),
                timeZone,
                new EventDraft.VenueDraft(venueName, city, country),
                new EventDraft.RegistrationDraft(
                        null,
                        closesBefore == null ? null : at(first.minusDays(closesBefore), begins),
                        capacity,
                        onlineCapacity,
                        waitingList,
                        moderated,
                        guests,
                        null,
                        later == 0 ? questions : null),
                null,
                null);
    }

    private static WrittenTime at(LocalDate day, LocalTime time) {
        return new WrittenTime(day.atTime(time), null);
    }
}
