package org.caravanserai.web.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountFilter;
import org.caravanserai.domain.accounts.AccountRow;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.accounts.ListAccounts;
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
    private ListAccounts accounts;

    private @Nullable AccountState state;
    private @Nullable PlatformRole role;
    private Page<AccountRow> rows = new Page<>(List.of(), 0, SIZE, 0);

    @PostConstruct
    void read() {
        state = parameters.constant(AccountState.class, "state");
        role = parameters.constant(PlatformRole.class, "role");
        rows = parameters.list(SIZE, request -> accounts.execute(new AccountFilter(state, role), request));
    }

    public Page<AccountRow> getRows() {
        return rows;
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public PlatformRole[] getRoles() {
        return PlatformRole.values();
    }

    public List<String> getSorts() {
        return List.of("-created", "name", "email");
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

    public String getSort() {
        return Objects.requireNonNullElse(parameters.textOrNull("sort"), "-created");
    }
}
