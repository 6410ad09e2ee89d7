package org.caravanserai.exchanges.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;

/** A person has deleted the account: applications that are not over are withdrawn, and offered places go to the reserve list. */
@ApplicationScoped
public class ApplicationErasure {

    private final Calls calls;
    private final CallApplications applications;
    private final ApplicationWithdrawal withdrawal;

    @Inject
    ApplicationErasure(Calls calls, CallApplications applications, ApplicationWithdrawal withdrawal) {
        this.calls = calls;
        this.applications = applications;
        this.withdrawal = withdrawal;
    }

    /** In the order of the calls, so that two concurrent erasures cannot deadlock. */
    public void forget(@Observes AccountDeleted deleted) {
        applications.ofPerson(deleted.account()).stream()
                .filter(ApplicationErasure::canBeWithdrawn)
                .sorted(Comparator.comparing(Application::call))
                .forEach(this::withdraw);
    }

    private void withdraw(Application seen) {
        var call = calls.lockById(seen.call()).orElseThrow();
        var application = applications.lockApplication(seen.code()).orElseThrow();
        if (canBeWithdrawn(application)) {
            withdrawal.withdraw(call, application);
        }
    }

    private static boolean canBeWithdrawn(Application application) {
        return application.state().next().contains(ApplicationState.WITHDRAWN);
    }
}
