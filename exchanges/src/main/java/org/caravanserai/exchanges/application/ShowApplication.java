package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.call.ApplicationStandings;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The applicant, or an officer of the call, reads an application. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowApplication {

    private final CallDirectory directory;
    private final ApplicationStandings standings;
    private final ExchangeOfficer officer;

    @Inject
    public ShowApplication(CallDirectory directory, ApplicationStandings standings, ExchangeOfficer officer) {
        this.standings = standings;
        this.directory = directory;
        this.officer = officer;
    }

    /**
     * @param possible what the caller can do with it now
     */
    public record Shown(ApplicationRow application, Set<ApplicationStep> possible) {}

    /**
     * @throws NotFound when the caller is neither, or it is a draft of somebody else
     */
    public Shown execute(String code) {
        var application = directory.application(code).orElseThrow(() -> new NotFound("not-found"));
        if (officer.caller().is(application.account())) {
            return shown(application.asApplicantSees(), ApplicationStep.ofApplicants());
        }
        if (application.state() == ApplicationState.DRAFT || !officer.actsFor(application.organization())) {
            throw new NotFound("not-found");
        }
        return shown(application, ApplicationStep.ofOfficers());
    }

    private Shown shown(ApplicationRow application, Set<ApplicationStep> ofCaller) {
        return new Shown(application, standings.possible(application.id(), ofCaller::contains));
    }
}
