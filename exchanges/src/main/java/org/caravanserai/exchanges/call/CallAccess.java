package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;

/** Access checks shared by the use cases of calls and applications. */
@ApplicationScoped
public class CallAccess {

    private final Calls calls;
    private final CallApplications applications;
    private final ExchangeOfficer officer;

    @Inject
    CallAccess(Calls calls, CallApplications applications, ExchangeOfficer officer) {
        this.calls = calls;
        this.applications = applications;
        this.officer = officer;
    }

    /**
     * The call, locked, when the caller runs it.
     *
     * @throws NotFound otherwise
     */
    public ExchangeCall run(Slug slug) {
        var call = calls.lock(slug).orElseThrow(() -> new NotFound("not-found"));
        officer.requireFor(call.organization());
        return call;
    }

    /**
     * The application, locked, when it is the caller's own.
     *
     * @throws NotFound otherwise
     */
    public Application own(String code) {
        return applications
                .lockApplication(code)
                .filter(application -> officer.caller().is(application.account()))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * That the caller does not compete in the call.
     *
     * @throws Forbidden {@code applies-for-call}
     */
    public void requireImpartial(ExchangeCall call) {
        if (competes(applications, call, officer.account())) {
            throw new Forbidden("applies-for-call");
        }
    }

    /** Whether somebody has submitted an application for the call that is not over. */
    static boolean competes(CallApplications applications, ExchangeCall call, UUID account) {
        return applications
                .live(call.id(), account)
                .filter(application -> application.state() != ApplicationState.DRAFT)
                .isPresent();
    }

    /** The account of the caller. */
    public UUID account() {
        return officer.account();
    }

    public ExchangeCall callOf(Application application) {
        return calls.byId(application.call()).orElseThrow();
    }

    /** The call of an application, locked, so that places which become free are passed on once. */
    public ExchangeCall lockedCallOf(String code) {
        return applications.callOf(code).flatMap(calls::lockById).orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * The application, locked, when the caller runs its call.
     *
     * @throws NotFound otherwise
     * @throws Forbidden {@code own-application} for the officer's own
     */
    public Application received(String code) {
        var application = applications
                .lockApplication(code)
                .filter(found -> found.state() != ApplicationState.DRAFT)
                .orElseThrow(() -> new NotFound("not-found"));
        officer.requireFor(calls.byId(application.call()).orElseThrow().organization());
        if (officer.caller().is(application.account())) {
            throw new Forbidden("own-application");
        }
        return application;
    }
}
