package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeHistory;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer gives up an agreement that never came into force. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class WithdrawAgreement {

    private ExchangeOfficer officer;
    private ExchangeHistory history;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawAgreement() {}

    @Inject
    public WithdrawAgreement(ExchangeOfficer officer, ExchangeHistory history) {
        this.officer = officer;
        this.history = history;
    }

    /**
     * @throws NotFound when the officer acts for none of the parties
     * @throws Refused {@code agreement-in-force}, {@code agreement-over}
     */
    public void execute(String code, @Nullable String why) {
        var agreement = officer.lockedAgreement(code);
        var before = agreement.state();
        agreement.withdraw();
        history.agreement(agreement.id(), "WITHDRAWN", before, agreement.state(), why);
    }
}
