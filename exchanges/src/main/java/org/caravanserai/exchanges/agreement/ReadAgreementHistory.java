package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** History of an agreement, for the officers of its parties. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ReadAgreementHistory {

    private final ExchangeOfficer officer;
    private final HistoryEntries entries;

    @Inject
    public ReadAgreementHistory(ExchangeOfficer officer, HistoryEntries entries) {
        this.officer = officer;
        this.entries = entries;
    }

    /**
     * Newest first.
     *
     * @throws NotFound when the officer acts for none of the parties
     */
    public List<HistoryLine> execute(String code) {
        return entries.about(
                AgreementAction.SUBJECT, officer.readAgreement(code).id());
    }
}
