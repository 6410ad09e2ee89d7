package org.caravanserai.web.accounts;

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
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.accounts.ListAccounts;
import org.jspecify.annotations.Nullable;

/** The administrator's list of people; everything it shows is in its address. */
@Named
@RequestScoped
public class UsersPage {

    private static final int SIZE = 50;

    @Inject
    private ListAccounts accounts;

    private @Nullable String query;
    private @Nullable AccountState state;
    private @Nullable PlatformRole role;
    private @Nullable String sort;
    private int page;
    private Page<AccountRow> rows = new Page<>(List.of(), 0, SIZE, 0);

    public void load() {
        rows = accounts.page(new AccountFilter(state, role), new PageRequest(page, SIZE, query, sort));
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

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public @Nullable AccountState getState() {
        return state;
    }

    public void setState(@Nullable AccountState state) {
        this.state = state;
    }

    public @Nullable PlatformRole getRole() {
        return role;
    }

    public void setRole(@Nullable PlatformRole role) {
        this.role = role;
    }

    public String getSort() {
        return Objects.requireNonNullElse(sort, "-created");
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
