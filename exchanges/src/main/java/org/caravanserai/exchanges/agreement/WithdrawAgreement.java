package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer gives up an agreement that never came into force. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class WithdrawAgreement {

    private final ExchangeOfficer officer;
    private final History history;
    private final Clock clock;

    @Inject
    public WithdrawAgreement(ExchangeOfficer officer, History history, Clock clock) {
        this.officer = officer;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the officer acts for none of the parties
     * @throws Refused {@code agreement-in-force}, {@code agreement-over}, {@code agreement-expired}
     */
    public void execute(String code, @Nullable String why) {
        var agreement = officer.lockedAgreement(code);
        history.step(agreement, AgreementAction.WITHDRAWN, why, () -> agreement.withdraw(clock.instant()));
    }
}
