package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.correction.CorrectionDirectory;
import org.caravanserai.domain.exchanges.correction.CorrectionFilter;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Corrections of which the caller's organizations are a side, the newest first, one page at a time. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class BrowseCorrections {

    private final CorrectionDirectory corrections;
    private final ExchangeOfficer officer;

    @Inject
    public BrowseCorrections(CorrectionDirectory corrections, ExchangeOfficer officer) {
        this.corrections = corrections;
        this.officer = officer;
    }

    public Page<CorrectionRow> execute(CorrectionFilter filter, PageRequest request) {
        return corrections.of(officer.read(), filter, request);
    }
}
