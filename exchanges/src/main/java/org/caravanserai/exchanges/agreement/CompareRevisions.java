package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Differences between two revisions of an agreement. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class CompareRevisions {

    private final Agreements agreements;
    private final ExchangeOfficer officer;

    @Inject
    public CompareRevisions(Agreements agreements, ExchangeOfficer officer) {
        this.agreements = agreements;
        this.officer = officer;
    }

    /**
     * @param from number of the earlier revision
     * @param to number of the later revision
     * @throws NotFound when the officer acts for none of the parties, or there is no such revision
     */
    public List<TermsDifference> execute(String code, int from, int to) {
        var agreement = officer.readAgreement(code);
        return revision(agreement, from)
                .terms()
                .differences(revision(agreement, to).terms());
    }

    private Revision revision(Agreement agreement, int number) {
        return agreements.revision(agreement.id(), number).orElseThrow(() -> new NotFound("not-found"));
    }
}
