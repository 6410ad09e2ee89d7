package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer of the side that recorded a signature on paper takes the record back, before another party has confirmed it. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class TakeSigningBack {

    private final SigningActions actions;
    private final ExchangeOfficer officer;

    @Inject
    public TakeSigningBack(SigningActions actions, ExchangeOfficer officer) {
        this.actions = actions;
        this.officer = officer;
    }

    /**
     * @throws NotFound when the officer acts for none of the parties
     * @throws Refused {@code signing-over} when it is not theirs, or another party has answered
     */
    public void execute(String code) {
        var agreement = officer.lockedAgreement(code);
        actions.takeBack(agreement, Set.copyOf(officer.among(agreement.parties())));
    }
}
