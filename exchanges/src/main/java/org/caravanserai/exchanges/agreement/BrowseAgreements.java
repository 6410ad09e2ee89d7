package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.AcademicCalendar;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The agreements of the officer's organizations. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class BrowseAgreements {

    private final AgreementDirectory agreements;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public BrowseAgreements(AgreementDirectory agreements, ExchangeOfficer officer, Clock clock) {
        this.agreements = agreements;
        this.officer = officer;
        this.clock = clock;
    }

    /** See {@link AgreementDirectory#of}. */
    public Page<AgreementRow> execute(AgreementFilter filter, PageRequest request) {
        return agreements.of(officer.read(), filter, AcademicCalendar.today(clock), request);
    }
}
