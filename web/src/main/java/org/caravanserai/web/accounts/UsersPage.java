package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountFilter;
import org.caravanserai.domain.accounts.AccountRow;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.platform.accounts.ListAccounts;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** The administrator's list of people; everything it shows is in its address. */
@Named
@RequestScoped
public class UsersPage {

    private static final int SIZE = 50;

    private final RequestParameters parameters;
    private final ListAddress address;
    private final ListAccounts accounts;
    private final Texts texts;
    private ListModel<AccountRow> rows;

    @Inject
    UsersPage(RequestParameters parameters, ListAddress address, ListAccounts accounts, Texts texts) {
        this.parameters = parameters;
        this.address = address;
        this.accounts = accounts;
        this.texts = texts;
        read();
    }

    private void read() {
        var state = parameters.constant(AccountState.class, "state");
        var role = parameters.constant(PlatformRole.class, "role");
        var filter = new AccountFilter(state, role);
        rows = new ListModel<>(address, SIZE, request -> accounts.execute(filter, request), AccountRow::id);
        rows.prepare();
    }

    public ListModel<AccountRow> getRows() {
        return rows;
    }

    public List<FilterChoice> getStates() {
        return choices(AccountState.values(), "accounts.state.");
    }

    public List<FilterChoice> getRoles() {
        return choices(PlatformRole.values(), "accounts.role.");
    }

    private List<FilterChoice> choices(Enum<?>[] all, String words) {
        return Stream.of(all)
                .map(each -> new FilterChoice(each.name(), texts.of(words + each.name())))
                .toList();
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public String getState() {
        return parameters.text("state");
    }

    public String getRole() {
        return parameters.text("role");
    }
}
