package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The links by which partners without an account act for a party of an agreement. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ListAgreementLinks {

    private AgreementLinks links;
    private ExchangeOfficer officer;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ListAgreementLinks() {}

    @Inject
    public ListAgreementLinks(AgreementLinks links, ExchangeOfficer officer, Clock clock) {
        this.links = links;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * A link, without what would open it.
     *
     * @param open whether it still opens the agreement
     */
    public record Line(String code, UUID party, String person, String email, Instant expiresAt, boolean open) {}

    /**
     * The newest first.
     *
     * @throws NotFound when the officer acts for none of the parties
     */
    public List<Line> execute(String agreement) {
        var now = clock.instant();
        return links.of(officer.agreement(agreement).id()).stream()
                .map(link -> new Line(
                        link.code(),
                        link.party(),
                        link.person(),
                        link.email().value(),
                        link.expiresAt(),
                        link.isOpen(now)))
                .toList();
    }
}
