package org.caravanserai.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.BiFunction;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.DoubleBooking;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.events.programme.ProgrammeEditor;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.calendar.Addresses;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.history.History;
import org.caravanserai.schedule.ScheduleJsonWriter;
import org.caravanserai.schedule.ScheduleSource;
import org.jspecify.annotations.Nullable;

/**
 * Changes the draft of a programme by hand: each change makes the next state of the draft, which is kept as a schedule file as if it had been
 * uploaded. Without a draft the first change starts from the released programme, or from an empty one. The caller's transaction holds the lock
 * of the event, so that changes made at the same time follow each other.
 */
@ApplicationScoped
class ProgrammeEdits {

    private static final int MEGABYTE = 1 << 20;

    private final ProgrammeDrafts drafts;
    private final Programmes programmes;
    private final History history;
    private final Settings settings;
    private final Clock clock;

    @Inject
    ProgrammeEdits(ProgrammeDrafts drafts, Programmes programmes, History history, Settings settings, Clock clock) {
        this.drafts = drafts;
        this.programmes = programmes;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a change starts from: the draft, else what is public, else an empty programme. */
    EventProgramme current(AcademicEvent event) {
        var zone = event.schedule().timeZone();
        return drafts.of(event.id())
                .map(draft -> ScheduleReading.of(draft.source(), zone).programme())
                .or(() -> programmes.of(event.id()).map(KeptProgramme::programme))
                .orElseGet(() -> ProgrammeEditor.begun(
                        event.slug().value(), event.title().in("en"), zone));
    }

    /**
     * @param what it is about, for the history: the title of a session, the name of a room
     * @param change what comes of the programme
     * @throws Refused {@code room-taken}, {@code speaker-elsewhere}, naming the other session
     */
    void change(AcademicEvent event, String what, BiFunction<ProgrammeEditor, EventProgramme, EventProgramme> change) {
        var before = current(event);
        var after = change.apply(new ProgrammeEditor(before, event.schedule().timeZone()), before);
        DoubleBooking.refuse(before, after, event.schedule().timeZone());
        var page =
                new Addresses(settings.get(Setting.URL)).programme(event.slug().value());
        var source = new ScheduleJsonWriter(after, page).write().getBytes(StandardCharsets.UTF_8);
        if (source.length > ScheduleSource.MOST_BYTES) {
            throw new Refused("schedule-too-large", what, ScheduleSource.MOST_BYTES / MEGABYTE);
        }
        var bookings = DoubleBooking.bookings(after);
        var freed = new HashSet<>(DoubleBooking.bookings(before));
        freed.removeAll(bookings);
        drafts.edit(event.id(), new ProgrammeDraft(Ids.next(), source, clock.instant()), freed, bookings);
        history.record(event.id(), EventAction.PROGRAMME_EDITED, what);
    }

    /** Names the state of a session: another one when anything about it is other than before. */
    static String state(ProgrammeSession session) {
        return fingerprint(session.unnumbered());
    }

    /** Names the state of a room. */
    static String state(ProgrammeRoom room) {
        return fingerprint(room);
    }

    private static String fingerprint(Record value) {
        return UUID.nameUUIDFromBytes(value.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * @param seen the state that the caller has seen; null: whatever it is
     * @throws Conflict {@code changed-meanwhile} when it is another one
     */
    static void require(String state, @Nullable String seen) {
        if (seen != null && !seen.equals(state)) {
            throw new Conflict("changed-meanwhile");
        }
    }
}
