package org.caravanserai.cooperation.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeDeadline;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarning;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.deadlines.DeadlineKeeping;
import org.caravanserai.platform.language.Wording;

/** The end of the last approval of a programme, as a deadline of the keeper of the registry who recorded it. */
@ApplicationScoped
public class ApprovalDeadlines {

    private static final List<Integer> REMINDERS = List.of(ProgrammeWarning.RENEWAL_DAYS, 90, 30);

    private final DeadlineKeeping deadlines;
    private final CurrentCaller caller;

    @Inject
    public ApprovalDeadlines(DeadlineKeeping deadlines, CurrentCaller caller) {
        this.deadlines = deadlines;
        this.caller = caller;
    }

    /** The programme was approved, or its approval renewed: the caller sees to the next renewal. */
    void approved(Programme programme) {
        var account = caller.get().accountId();
        var approval = programme.approval();
        var until = approval == null ? null : approval.until();
        if (account != null && until != null) {
            set(programme, until, account);
        }
    }

    private void set(Programme programme, LocalDate until, UUID account) {
        deadlines.set(new DeadlineOrder(
                ProgrammeDeadline.PROGRAMME_APPROVAL,
                programme.id(),
                title(programme.title()),
                "/manage/cooperation/programmes/" + programme.slug(),
                until.plusDays(1).atStartOfDay(ZoneOffset.UTC).minusMinutes(1).toInstant(),
                ZoneOffset.UTC,
                Assignee.person(account),
                REMINDERS,
                null));
    }

    /** The programme has another state: when it takes no more students, nothing is renewed. */
    void moved(Programme programme) {
        if (programme.state().ordinal() >= ProgrammeState.NO_NEW_INTAKE.ordinal()) {
            deadlines.cancel(ProgrammeDeadline.PROGRAMME_APPROVAL, programme.id());
        }
    }

    private static LocalizedText title(LocalizedText programme) {
        return Wording.inAllLanguages(
                "org.caravanserai.cooperation.programme.deadlines",
                words -> words.text("approval", programme.in(words.language())));
    }
}
