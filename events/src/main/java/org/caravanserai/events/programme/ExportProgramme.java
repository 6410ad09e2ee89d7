package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.calendar.Addresses;
import org.caravanserai.events.calendar.EventCalendar;
import org.caravanserai.events.calendar.EventJsonLd;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.schedule.ScheduleJsonWriter;
import org.caravanserai.schedule.ScheduleXmlWriter;
import org.jspecify.annotations.Nullable;

/** An event and its programme in formats of other programs, for callers who may see the event. */
@UseCase
@Public
public class ExportProgramme {

    private static final Set<String> UNSEEN = Set.of(
            EventAction.MESSAGE_SENT.name(),
            EventAction.PROGRAMME_UPLOADED.name(),
            EventAction.PROGRAMME_EDITED.name(),
            EventAction.PROGRAMME_DISCARDED.name(),
            EventAction.KEYNOTE_MARKED.name(),
            EventAction.KEYNOTE_UNMARKED.name(),
            EventAction.SPEAKER_NAMED.name(),
            EventAction.SPEAKER_REMOVED.name());

    private final ShowProgramme show;
    private final Programmes programmes;
    private final HistoryEntries history;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public ExportProgramme(
            ShowProgramme show, Programmes programmes, HistoryEntries history, Settings settings, Clock clock) {
        this.show = show;
        this.programmes = programmes;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    /** Available formats. Without a programme the exports contain only the event's days. */
    public enum Form {
        SCHEDULE_XML,
        SCHEDULE_JSON,
        SCHEDULE_CALENDAR,
        EVENT_CALENDAR,
        EVENT_JSON_LD
    }

    /**
     * @param language of the texts, where the event has it
     * @throws NotFound when the caller may not see the event
     */
    public String execute(Form form, String slug, String language) {
        ShowProgramme.Answer answer = show.execute(slug);
        Addresses addresses = new Addresses(settings.get(Setting.URL));
        KeptProgramme programme = kept(answer, addresses, language);
        EventCalendar calendar = new EventCalendar(addresses, language, clock);
        return switch (form) {
            case SCHEDULE_XML -> new ScheduleXmlWriter(programme.programme()).write();
            case SCHEDULE_JSON -> new ScheduleJsonWriter(programme.programme(), addresses.programme(slug)).write();
            case SCHEDULE_CALENDAR ->
                calendar.programme(
                        answer.event(),
                        lastChange(answer.event()),
                        programme,
                        programmes.takenOut(answer.event().id()));
            case EVENT_CALENDAR -> calendar.event(answer.event(), lastChange(answer.event()));
            case EVENT_JSON_LD ->
                new EventJsonLd(addresses, language, clock.instant())
                        .of(answer.event())
                        .toString();
        };
    }

    private static KeptProgramme kept(ShowProgramme.Answer answer, Addresses addresses, String language) {
        KeptProgramme kept = answer.kept();
        EventView event = answer.event();
        return kept == null
                ? new KeptProgramme(ProgrammeToCome.of(event, language, addresses), 0, event.startsAt())
                : kept;
    }

    /** Messages to those who signed up and drafts of the programme are told of too, but change nothing that is public. */
    private @Nullable Instant lastChange(EventView event) {
        return history.about(EventAction.SUBJECT, event.id()).stream()
                .filter(line -> !UNSEEN.contains(line.action()))
                .map(HistoryLine::when)
                .findFirst()
                .orElse(event.publishedAt());
    }
}
