package org.caravanserai.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.clock.SimulatedTime;

/** The people of the demo data by the first part of their address, for the steps that act in their name and on a day of the past. */
@ApplicationScoped
public class DemoPeople {

    public static final String DOMAIN = "@demo.caravanserai.example";

    private final Accounts accounts;
    private final Callers callers;
    private final CurrentCaller caller;
    private final Clock clock;
    private final UnitOfWork work;

    @Inject
    DemoPeople(Accounts accounts, Callers callers, CurrentCaller caller, Clock clock, UnitOfWork work) {
        this.work = work;
        this.accounts = accounts;
        this.callers = callers;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param who for example {@code organizer}
     */
    public UUID id(String who) {
        return accounts.byEmail(EmailAddress.of(who + DOMAIN)).orElseThrow().id();
    }

    /**
     * Use cases that follow are done by this person, with the roles the person has by now. What others have done before is written first: the
     * demo is one transaction, while people act in their own.
     */
    public void actAs(String who) {
        work.write();
        caller.set(callers.byAccount(id(who)).orElseThrow());
    }

    /** Like {@link #actAs}, with the clock set back for this action. */
    public void act(String who, int daysAgo, Runnable action) {
        actAs(who);
        SimulatedTime.act(Duration.ofDays(daysAgo), action);
        work.write();
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
