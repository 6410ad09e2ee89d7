package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterDeadline;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.deadlines.Escalation;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.deadlines.DeadlineKeeping;
import org.caravanserai.platform.language.Wording;

/**
 * By when the directors of a host plan and report: the first plan 60 days after the opening, the plan of each further year on 30 November
 * before it, one that was sent back after 14 days, none sooner than that, and the report on the last day of the February after the year. Permits of teachers are renewed by their last day.
 */
@ApplicationScoped
public class CenterDeadlines {

    private static final int FIRST_PLAN_DAYS = 60;
    private static final int RETURNED_DAYS = 14;
    private static final int OPENING_DAYS = 365;
    private static final List<Integer> LEAD_DAYS = List.of(30, 7);
    private static final List<Integer> PERMIT_LEAD_DAYS = List.of(90, 30);
    private static final int ESCALATION_DAYS = 7;

    private final DeadlineKeeping deadlines;
    private final Clock clock;

    @Inject
    CenterDeadlines(DeadlineKeeping deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A center was approved: it has to be signed and opened within a year. */
    void approved(Center center) {
        set(center, CenterDeadline.CENTER_OPENING, center.id(), today(center).plusDays(OPENING_DAYS), "/agreement");
    }

    /** An agreement was signed by all: the next one is due on this day. */
    void agreed(Center center, LocalDate renewalDueOn) {
        set(center, CenterDeadline.CENTER_RENEWAL, center.id(), renewalDueOn, "/agreement");
    }

    /** The center will never open. */
    void lapsed(Center center) {
        deadlines.cancel(CenterDeadline.CENTER_OPENING, center.id());
        deadlines.cancel(CenterDeadline.CENTER_RENEWAL, center.id());
    }

    /** A center has opened: its first plan is due. */
    public void opened(Center center, LocalDate day) {
        deadlines.done(CenterDeadline.CENTER_OPENING, center.id());
        plan(center, day.plusDays(FIRST_PLAN_DAYS));
    }

    /** A center closes: nothing is planned any more. */
    public void closed(Center center) {
        deadlines.cancel(CenterDeadline.CENTER_PLAN, center.id());
        deadlines.cancel(CenterDeadline.CENTER_RENEWAL, center.id());
    }

    /** The plan of a further year is before the authority. */
    public void planSubmitted(Center center) {
        deadlines.done(CenterDeadline.CENTER_PLAN, center.id());
    }

    /** A plan was sent back. */
    public void planReturned(Center center) {
        plan(center, today(center).plusDays(RETURNED_DAYS));
    }

    /**
     * A plan was approved: its report is due, and the plan of the next year.
     *
     * @param nextPlanned whether the plan of the next year was submitted already
     */
    public void planApproved(Center center, UUID plan, int year, boolean nextPlanned) {
        int next = year + 1;
        set(
                center,
                CenterDeadline.CENTER_REPORT,
                plan,
                LocalDate.of(next, Month.MARCH, 1).minusDays(1),
                "/plans/" + year);
        if (!nextPlanned) {
            plan(center, LocalDate.of(year, Month.NOVEMBER, 30));
        }
    }

    /** The report on a plan was frozen. */
    public void reported(UUID plan) {
        deadlines.done(CenterDeadline.CENTER_REPORT, plan);
    }

    /** A permit of a teacher was recorded: it is renewed by its last day. Whose it is, the deadline does not say. */
    public void permitRecorded(Center center, UUID permit, LocalDate until) {
        set(center, CenterDeadline.CENTER_PERMIT, permit, until, "/permits", PERMIT_LEAD_DAYS);
    }

    /** A later permit was recorded. */
    public void permitRenewed(UUID permit) {
        deadlines.done(CenterDeadline.CENTER_PERMIT, permit);
    }

    public void permitWithdrawn(UUID permit) {
        deadlines.cancel(CenterDeadline.CENTER_PERMIT, permit);
    }

    private void plan(Center center, LocalDate day) {
        var soonest = today(center).plusDays(RETURNED_DAYS);
        set(center, CenterDeadline.CENTER_PLAN, center.id(), day.isBefore(soonest) ? soonest : day, "/plans");
    }

    private void set(Center center, CenterDeadline kind, UUID subject, LocalDate day, String page) {
        set(center, kind, subject, day, page, LEAD_DAYS);
    }

    private void set(
            Center center, CenterDeadline kind, UUID subject, LocalDate day, String page, List<Integer> leadDays) {
        deadlines.set(new DeadlineOrder(
                kind,
                subject,
                title(kind, center.name()),
                "/manage/centers/" + center.slug() + page,
                endOf(center, day),
                center.zone(),
                Assignee.role(center.host(), OrganizationRole.CENTER_DIRECTOR),
                leadDays,
                new Escalation(ESCALATION_DAYS, center.host(), OrganizationRole.MANAGER)));
    }

    /** Text of the deadline with the name of the center. */
    private static LocalizedText title(CenterDeadline kind, LocalizedText center) {
        return Wording.inAllLanguages(
                "org.caravanserai.centers.center.deadlines",
                words -> words.text(kind.name()) + " · " + center.in(words.language()));
    }

    private static Instant endOf(Center center, LocalDate day) {
        return day.plusDays(1).atStartOfDay(center.zone()).minusMinutes(1).toInstant();
    }

    private LocalDate today(Center center) {
        return LocalDate.ofInstant(clock.instant(), center.zone());
    }
}
