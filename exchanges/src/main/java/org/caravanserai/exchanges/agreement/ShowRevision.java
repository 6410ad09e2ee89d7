package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The content of one revision of an agreement, for the officers of its parties. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowRevision {

    private final Agreements agreements;
    private final ExchangeOfficer officer;

    @Inject
    public ShowRevision(Agreements agreements, ExchangeOfficer officer) {
        this.agreements = agreements;
        this.officer = officer;
    }

    /**
     * @param number from 1
     * @throws NotFound when the officer acts for none of the parties, or there is no such revision
     */
    public AgreementTerms execute(String code, int number) {
        return agreements
                .revision(officer.readAgreement(code).id(), number)
                .map(Revision::terms)
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
