package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.calendar.Addresses;
import org.caravanserai.events.calendar.EventCalendar;
import org.caravanserai.events.calendar.EventJsonLd;
import org.caravanserai.events.programme.schedule.ScheduleJsonWriter;
import org.caravanserai.events.programme.schedule.ScheduleXmlWriter;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** An event and its programme in the words of other programs, for whoever may see the event. */
@UseCase
@Public
public class ExportProgramme {

    private ShowProgramme show;
    private Settings settings;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ExportProgramme() {}

    @Inject
    public ExportProgramme(ShowProgramme show, Settings settings, Clock clock) {
        this.show = show;
        this.settings = settings;
        this.clock = clock;
    }

    /** What can be had; the calendar of the event and its JSON-LD need no programme. */
    public enum Form {
        SCHEDULE_XML,
        SCHEDULE_JSON,
        SCHEDULE_CALENDAR,
        EVENT_CALENDAR,
        EVENT_JSON_LD
    }

    /**
     * @param language of the texts, where the event has it
     * @throws NotFound when the caller may not see the event, or it has no programme yet
     */
    public String as(Form form, String slug, String language) {
        ShowProgramme.Answer answer = show.bySlug(slug);
        Addresses addresses = new Addresses(settings.get(Setting.URL));
        EventCalendar calendar = new EventCalendar(addresses, language, clock);
        return switch (form) {
            case SCHEDULE_XML -> new ScheduleXmlWriter(kept(answer).programme()).write();
            case SCHEDULE_JSON -> new ScheduleJsonWriter(kept(answer).programme(), addresses.programme(slug)).write();
            case SCHEDULE_CALENDAR -> calendar.programme(answer.event(), kept(answer));
            case EVENT_CALENDAR -> calendar.event(answer.event());
            case EVENT_JSON_LD ->
                new EventJsonLd(addresses, language, clock.instant())
                        .of(answer.event())
                        .toString();
        };
    }

    private static KeptProgramme kept(ShowProgramme.Answer answer) {
        KeptProgramme kept = answer.kept();
        if (kept == null) {
            throw new NotFound("not-found");
        }
        return kept;
    }
}
