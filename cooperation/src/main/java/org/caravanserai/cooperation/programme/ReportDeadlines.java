package org.caravanserai.cooperation.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeDeadline;
import org.caravanserai.domain.cooperation.programme.YearReport;
import org.caravanserai.domain.cooperation.programme.YearReports;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.deadlines.DeadlineKeeping;
import org.caravanserai.platform.language.Wording;

/** The next yearly report of a programme, as a deadline of the keeper of the registry who last approved it or recorded a report. */
@ApplicationScoped
public class ReportDeadlines {

    private static final List<Integer> REMINDERS = List.of(30, 7);

    private final DeadlineKeeping deadlines;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public ReportDeadlines(DeadlineKeeping deadlines, CurrentCaller caller, Clock clock) {
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    /** The year that a programme has to report next; empty where none is to be reported. */
    Optional<Integer> next(Programme programme) {
        var reported = programme.reports().stream().map(YearReport::year).toList();
        return Optional.ofNullable(programme.approvedSince())
                .filter(since -> !programme.state().isOver())
                .map(from -> YearReports.next(from, reported, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /** The programme was approved, or its approval renewed: the caller sees to its reports. */
    void approved(Programme programme) {
        var account = caller.get().accountId();
        if (account != null) {
            next(programme).ifPresent(year -> set(programme, year, account));
        }
    }

    private void set(Programme programme, int year, UUID account) {
        deadlines.set(new DeadlineOrder(
                ProgrammeDeadline.PROGRAMME_REPORT,
                programme.id(),
                title(year, programme.title()),
                "/manage/cooperation/programmes/" + programme.slug(),
                YearReports.dueOn(year)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .minusMinutes(1)
                        .toInstant(),
                ZoneOffset.UTC,
                Assignee.person(account),
                REMINDERS,
                null));
    }

    /**
     * A report was recorded: where it was the one that was due, the next one is.
     *
     * @param due what {@link #next} said before
     */
    void reported(Programme programme, Optional<Integer> due) {
        if (!due.equals(next(programme))) {
            deadlines.done(ProgrammeDeadline.PROGRAMME_REPORT, programme.id());
        }
        approved(programme);
    }

    /** The programme is over: nothing is reported any more. */
    void ended(Programme programme) {
        deadlines.cancel(ProgrammeDeadline.PROGRAMME_REPORT, programme.id());
    }

    private static LocalizedText title(int year, LocalizedText programme) {
        return Wording.inAllLanguages(
                "org.caravanserai.cooperation.programme.deadlines",
                words -> words.text("report", String.valueOf(year), programme.in(words.language())));
    }
}
