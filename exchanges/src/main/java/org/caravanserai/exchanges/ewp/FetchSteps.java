package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.OwnTransaction;

/** What is read of the database before and after a partner is asked for its copy of an agreement. */
@OwnTransaction
class FetchSteps {

    private final PartnerAddresses addresses;
    private final IiaImport imports;
    private final ExchangeOfficer officer;

    @Inject
    FetchSteps(PartnerAddresses addresses, IiaImport imports, ExchangeOfficer officer) {
        this.addresses = addresses;
        this.imports = imports;
        this.officer = officer;
    }

    /**
     * @param code of the agreement
     * @throws NotFound when the officer acts for none of the parties
     * @throws Refused {@code no-partner-address}
     */
    PartnerAddresses.Partner partner(String code) {
        return addresses.of(officer.agreement(code)).orElseThrow(() -> new Refused("no-partner-address"));
    }

    /**
     * That the document holds an agreement between the same institutions.
     *
     * @throws Invalid as {@link CompareIia} does
     */
    void requireCopy(String code, byte[] document) {
        var agreement = officer.agreement(code);
        imports.read(agreement, officer.latest(agreement).terms(), document);
    }
}
