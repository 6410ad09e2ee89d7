package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Address from which the partner's copy of an agreement can be read. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ShowPartnerAddress {

    private final PartnerAddresses addresses;
    private final ExchangeOfficer officer;

    @Inject
    ShowPartnerAddress(PartnerAddresses addresses, ExchangeOfficer officer) {
        this.addresses = addresses;
        this.officer = officer;
    }

    /**
     * @param code of the agreement
     * @return empty when the operator of the platform has configured no address of the partner
     * @throws NotFound when the officer acts for none of the parties
     */
    public Optional<String> execute(String code) {
        return addresses.of(officer.agreement(code)).map(partner -> partner.address()
                .toString());
    }
}
