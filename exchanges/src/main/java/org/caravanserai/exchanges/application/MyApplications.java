package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The applications of the caller. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyApplications {

    private final CallDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public MyApplications(CallDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /** The newest first; score and allocation are left out before the results are released. */
    public List<ApplicationRow> execute() {
        return directory.ofAccount(officer.account()).stream()
                .map(ApplicationRow::asApplicantSees)
                .toList();
    }
}
