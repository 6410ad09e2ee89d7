package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.centers.attendance.SetAbsenceRule;
import org.caravanserai.centers.session.AddSession;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.WrittenTime;

/** What has to be settled in the class that runs beside its lessons: absences, fees, an appeal, a second marking. */
@ApplicationScoped
class DemoClassMatters {

    private final DemoPeople people;
    private final SetAbsenceRule absences;
    private final DemoFees fees;
    private final DemoMarking marking;
    private final AddSession sessions;

    @Inject
    DemoClassMatters(
            DemoPeople people, SetAbsenceRule absences, DemoFees fees, DemoMarking marking, AddSession sessions) {
        this.people = people;
        this.absences = absences;
        this.fees = fees;
        this.marking = marking;
        this.sessions = sessions;
    }

    void settle(String code, LocalDate today) {
        people.actAs("center");
        absences.execute(code, new SetAbsenceRule.AbsenceLimits(10, 3, 6, false));
        fees.charge(code, 58, today.minusDays(30));
        marking.appealed(code, "scholar", "Question 4 was answered on the last page, which was not marked.", 15);
        marking.sampled(code, Map.of("en", "Essay", "zh", "作文"), 4, today.minusDays(6));
        if (today.getDayOfWeek() == DayOfWeek.SUNDAY) {
            people.actAs("center");
            sessions.execute(code, new AddSession.SessionDraft(new WrittenTime(today.atTime(18, 30), null), 90, null));
        }
    }
}
