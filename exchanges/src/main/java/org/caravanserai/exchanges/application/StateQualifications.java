package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.call.QualificationsDraft;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A person states their own studies, with which calls compare what they ask for. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class StateQualifications {

    private final Reviews reviews;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public StateQualifications(Reviews reviews, ExchangeOfficer officer, Clock clock) {
        this.reviews = reviews;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @throws Invalid each fault with its field
     */
    public void execute(QualificationsDraft draft) {
        var said = draft.statement();
        var account = officer.account();
        var now = clock.instant();
        var known = reviews.qualifications(account);
        var person = known.orElseGet(() -> new Qualifications(account, now));
        person.state(said, now);
        person.identify(draft.studentIdentifier(), now);
        if (known.isEmpty()) {
            reviews.add(person);
        }
    }
}
