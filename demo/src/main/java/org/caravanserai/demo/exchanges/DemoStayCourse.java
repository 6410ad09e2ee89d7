package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.exchanges.nomination.ExtendStay;
import org.caravanserai.exchanges.nomination.InterruptStay;
import org.caravanserai.exchanges.nomination.RecordEarlyReturn;
import org.caravanserai.exchanges.nomination.ResumeStay;
import org.caravanserai.exchanges.nomination.StateStayContact;

/** What happens between the arrival and the departure. */
@ApplicationScoped
class DemoStayCourse {

    @Inject
    private RecordEarlyReturn earlyReturn;

    @Inject
    private InterruptStay interrupt;

    @Inject
    private ResumeStay resume;

    @Inject
    private ExtendStay extend;

    @Inject
    private StateStayContact contact;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoDates dates;

    @SuppressWarnings("NullAway.Init")
    DemoStayCourse() {}

    /** The host says that the person has left before the agreed end. */
    void returnedEarly(String stay, DemoOffice at, LocalDate day, String why) {
        people.actAs(at.who());
        dates.on(day, () -> earlyReturn.execute(stay, day, why));
    }

    /** The host says that the person was away for a while. */
    void interrupted(String stay, DemoOffice at, LocalDate from, LocalDate back, String why) {
        people.actAs(at.who());
        dates.on(from, () -> interrupt.execute(stay, from, why));
        dates.on(back, () -> resume.execute(stay, back, null));
    }

    /** One side asks for a longer stay; the other one has not answered. */
    void extensionAsked(String stay, DemoOffice by, LocalDate day, LocalDate until, String why) {
        people.actAs(by.who());
        dates.on(day, () -> extend.execute(new ExtendStay.Command(stay, until, why)));
    }

    /** The person says who is to be told in an emergency. */
    void contact(String who, StateStayContact.Command command) {
        people.actAs(who);
        contact.execute(command);
    }
}
