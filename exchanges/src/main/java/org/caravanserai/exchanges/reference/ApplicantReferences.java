package org.caravanserai.exchanges.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.CallAccess;

/** What applicants do with the references that they ask for: whose they are, and until when. */
@ApplicationScoped
class ApplicantReferences {

    private final CallAccess access;
    private final References references;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    ApplicantReferences(CallAccess access, References references, Accounts accounts, Clock clock) {
        this.access = access;
        this.references = references;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * An application of the caller with its call, for which references can be asked now.
     *
     * @param address of the applicant
     */
    record Asking(ExchangeCall call, Application application, EmailAddress address) {}

    /**
     * @throws NotFound when it is not the caller's application
     * @throws Refused {@code call-closed}; {@code application-state} when it is over
     */
    Asking asking(String code) {
        var application = access.own(code);
        var call = access.callOf(application);
        call.require(CallStep.APPLY, clock.instant());
        if (application.state() != ApplicationState.DRAFT && application.state() != ApplicationState.SUBMITTED) {
            throw new Refused("application-state", application.state(), ApplicationState.SUBMITTED);
        }
        return new Asking(
                call,
                application,
                accounts.byId(application.account()).orElseThrow().email());
    }

    /**
     * The request, locked, when it is one for the application.
     *
     * @throws NotFound otherwise
     */
    Reference of(Application application, String code) {
        return references
                .lock(code)
                .filter(reference -> reference.application().equals(application.id()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
