package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitation;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.calendar.CurrentDates;
import org.caravanserai.platform.documents.PrintableNames;
import org.jspecify.annotations.Nullable;

/** Finds the learner meant: the caller, or a minor for whom the caller answers. */
@ApplicationScoped
class Learners {

    private final Accounts accounts;
    private final CurrentCaller caller;
    private final Clock clock;
    private final PrintableNames names;

    @Inject
    Learners(Accounts accounts, CurrentCaller caller, Clock clock, PrintableNames names) {
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
        this.names = names;
    }

    private static final int MAJORITY = 18;

    /** Whether somebody who was born on this day is younger than 18. */
    static boolean isMinor(LocalDate born, Instant now) {
        return born.plusYears(MAJORITY).isAfter(CurrentDates.latest(now));
    }

    /** Who is meant by an invitation: the caller, or a minor for whom the caller answers. */
    Learner invited(EnrolmentInvitation invitation) {
        var account = account();
        var born = invitation.bornOn();
        return born == null
                ? new Learner(account.id(), account.name(), null)
                : new Learner(account.id(), invitation.name(), born);
    }

    /**
     * @throws NotFound for an anonymous caller
     */
    Account account() {
        return Optional.ofNullable(caller.get().accountId())
                .flatMap(accounts::byId)
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * The caller, or the minor for whom the caller answers.
     *
     * @throws Invalid {@code minor.bornOn}, and what {@link PrintableNames} refuses
     */
    Learner learner(Enrol.@Nullable Minor minor) {
        var account = account();
        if (minor == null) {
            return new Learner(account.id(), account.name(), null);
        }
        var today = CurrentDates.latest(clock.instant());
        if (minor.bornOn().isAfter(today) || !isMinor(minor.bornOn(), clock.instant())) {
            throw new Invalid("minor.bornOn", "not-a-minor");
        }
        var name = PersonName.of(minor.givenName(), minor.familyName());
        Invalid.below("minor", () -> {
            names.require(name);
            return name;
        });
        return new Learner(account.id(), name, minor.bornOn());
    }
}
