package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The links by which partners without an account act for a party of an agreement. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ListAgreementLinks {

    private final AgreementLinks links;
    private final ExchangeOfficer officer;
    private final LinkHolder holder;

    @Inject
    public ListAgreementLinks(AgreementLinks links, ExchangeOfficer officer, LinkHolder holder) {
        this.links = links;
        this.officer = officer;
        this.holder = holder;
    }

    /**
     * A link, without what would open it.
     *
     * @param open whether it still opens the agreement
     * @param standing why the address is taken for one of the party
     * @param note what the authority has said about the address; null when nothing
     */
    public record Line(
            String code,
            UUID party,
            String person,
            String email,
            Instant expiresAt,
            boolean open,
            LinkStanding standing,
            @Nullable String note) {}

    /**
     * The newest first.
     *
     * @throws NotFound when the officer acts for none of the parties
     */
    public List<Line> execute(String agreement) {
        return links.of(officer.agreement(agreement).id()).stream()
                .map(link -> new Line(
                        link.code(),
                        link.party(),
                        link.person(),
                        link.email().value(),
                        link.expiresAt(),
                        holder.isOpen(link),
                        link.standing(),
                        link.checkNote()))
                .toList();
    }
}
