package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer nominates somebody who has accepted the offered place; person and place come from the application. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class NominateApplicant {

    private Calls calls;
    private Agreements agreements;
    private Accounts accounts;
    private CallDesk desk;
    private Nominate nominate;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected NominateApplicant() {}

    @Inject
    public NominateApplicant(
            Calls calls, Agreements agreements, Accounts accounts, CallDesk desk, Nominate nominate, History history) {
        this.calls = calls;
        this.agreements = agreements;
        this.accounts = accounts;
        this.desk = desk;
        this.nominate = nominate;
        this.history = history;
    }

    /**
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code application-state} when the offer is not accepted; {@code quota-exhausted}
     */
    public Nominate.Nominated execute(String code) {
        var application = desk.received(code);
        var before = application.state();
        application.nominated();
        history.record(application.id(), ApplicationAction.NOMINATED, before, application.state(), null);
        var call = calls.byId(application.call()).orElseThrow();
        var account = accounts.byId(application.account()).orElseThrow();
        var condition = application.allocated();
        if (condition == null) {
            throw new Refused("application-state", application.state(), ApplicationState.NOMINATED);
        }
        return nominate.execute(new Nominate.Command(
                agreements.byId(call.agreement()).orElseThrow().code(),
                condition,
                call.year(),
                application.term(),
                new Nominee(account.name(), account.email(), account.profile().country(), account.id()),
                application.id()));
    }
}
