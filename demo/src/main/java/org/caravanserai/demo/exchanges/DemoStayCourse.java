package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.exchanges.nomination.ExtendStay;
import org.caravanserai.exchanges.nomination.InterruptStay;
import org.caravanserai.exchanges.nomination.RecordEarlyReturn;
import org.caravanserai.exchanges.nomination.ResumeStay;

/** Events between arrival and departure. */
@ApplicationScoped
class DemoStayCourse {

    private final RecordEarlyReturn earlyReturn;
    private final InterruptStay interrupt;
    private final ResumeStay resume;
    private final ExtendStay extend;
    private final DemoDates dates;

    @Inject
    DemoStayCourse(
            RecordEarlyReturn earlyReturn,
            InterruptStay interrupt,
            ResumeStay resume,
            ExtendStay extend,
            DemoDates dates) {
        this.earlyReturn = earlyReturn;
        this.interrupt = interrupt;
        this.resume = resume;
        this.extend = extend;
        this.dates = dates;
    }

    /** The host says that the person has left before the agreed end. */
    void returnedEarly(String stay, DemoOffice at, LocalDate day, String why) {
        dates.by(at, day, () -> earlyReturn.execute(stay, day, why));
    }

    /** The host says that the person was away for a while. */
    void interrupted(String stay, DemoOffice at, LocalDate from, LocalDate back, String why) {
        dates.by(at, from, () -> interrupt.execute(stay, from, why));
        dates.by(at, back, () -> resume.execute(stay, back, null));
    }

    /** A request for extension without an answer. */
    void extensionAsked(String stay, DemoOffice by, LocalDate day, LocalDate until, String why) {
        dates.by(by, day, () -> extend.execute(new ExtendStay.Command(stay, until, why)));
    }
}
