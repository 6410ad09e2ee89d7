package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.nomination.InterruptStay;
import org.caravanserai.exchanges.nomination.RecordEarlyReturn;
import org.caravanserai.exchanges.nomination.ResumeStay;
import org.caravanserai.web.exchanges.nomination.NominationPage;
import org.caravanserai.web.shell.Notices;

/** What the receiving officer records of the course of a stay, beside arrival and departure. */
@Named
@RequestScoped
public class StayEventSteps extends StayForm {

    private final RecordEarlyReturn earlyReturn;
    private final InterruptStay interrupt;
    private final ResumeStay resume;

    @Inject
    StayEventSteps(
            RecordEarlyReturn earlyReturn,
            InterruptStay interrupt,
            ResumeStay resume,
            NominationPage page,
            Notices notices) {
        super(page, notices);
        this.earlyReturn = earlyReturn;
        this.interrupt = interrupt;
        this.resume = resume;
    }

    public void returnEarly() {
        earlyReturn.execute(stay(), day(), getReason());
        done("returnedEarly");
    }

    public void interrupt() {
        interrupt.execute(stay(), day(), getReason());
        done("interrupted");
    }

    public void resume() {
        resume.execute(stay(), day(), getReason());
        done("resumed");
    }
}
