package org.caravanserai.web.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountFilter;
import org.caravanserai.domain.accounts.AccountRow;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.platform.accounts.ListAccounts;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The administrator's list of people; everything it shows is in its address. */
@Named
@RequestScoped
public class UsersPage {

    private static final int SIZE = 50;

    @Inject
    private RequestParameters parameters;

    @Inject
    private ListAddress address;

    @Inject
    private ListAccounts accounts;

    private @Nullable AccountState state;
    private @Nullable PlatformRole role;
    private ListModel<AccountRow> rows;

    @SuppressWarnings("NullAway.Init")
    public UsersPage() {}

    @PostConstruct
    void read() {
        state = parameters.constant(AccountState.class, "state");
        role = parameters.constant(PlatformRole.class, "role");
        var filter = new AccountFilter(state, role);
        rows = new ListModel<>(address, SIZE, request -> accounts.execute(filter, request), AccountRow::id);
        rows.prepare();
    }

    public ListModel<AccountRow> getRows() {
        return rows;
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public PlatformRole[] getRoles() {
        return PlatformRole.values();
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public @Nullable AccountState getState() {
        return state;
    }

    public @Nullable PlatformRole getRole() {
        return role;
    }
}
