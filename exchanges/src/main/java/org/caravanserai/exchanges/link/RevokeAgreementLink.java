package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer ends a link at once; what was done with it stays. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RevokeAgreementLink {

    private final AgreementLinks links;
    private final ExchangeOfficer officer;
    private final History history;
    private final Clock clock;

    @Inject
    public RevokeAgreementLink(AgreementLinks links, ExchangeOfficer officer, History history, Clock clock) {
        this.links = links;
        this.officer = officer;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param code of the link
     * @throws NotFound when the officer acts for none of the parties, or the agreement has no such link
     * @throws Refused {@code link-over}
     */
    public void execute(String agreement, String code) {
        var about = officer.lockedAgreement(agreement);
        var link = links.byCode(code)
                .filter(each -> each.agreement().equals(about.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        link.revoke(clock.instant());
        history.record(about.id(), AgreementAction.LINK_REVOKED, link.person());
    }
}
