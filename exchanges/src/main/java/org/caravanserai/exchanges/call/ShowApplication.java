package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The applicant, or an officer of the call, reads an application. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowApplication {

    private final CallDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public ShowApplication(CallDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /**
     * @throws NotFound when the caller is neither, or it is a draft of somebody else
     */
    public ApplicationRow execute(String code) {
        var application = directory.application(code).orElseThrow(() -> new NotFound("not-found"));
        if (officer.caller().is(application.account())) {
            return application.asApplicantSees();
        }
        if (application.state() == ApplicationState.DRAFT || !officer.actsFor(application.organization())) {
            throw new NotFound("not-found");
        }
        return application;
    }
}
