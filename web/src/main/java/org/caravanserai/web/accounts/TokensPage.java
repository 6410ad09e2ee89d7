package org.caravanserai.web.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.caravanserai.domain.accounts.ApiTokenLine;
import org.caravanserai.platform.accounts.IssueToken;
import org.caravanserai.platform.accounts.ListTokens;
import org.caravanserai.platform.accounts.RevokeToken;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The own tokens of the API. A new one waits in the session for the page that follows the form, is shown there, and never
 * again: who reads that page once more makes none and sees none.
 */
@Named
@RequestScoped
public class TokensPage {

    private static final String ADDRESS = "/my/tokens";
    private static final String NEW = "caravanserai.newToken";
    private static final int SIZE = 50;

    private final ListTokens list;
    private final IssueToken issue;
    private final RevokeToken revoke;
    private final Notices notices;
    private final ListAddress address;
    private String name = "";

    private @Nullable String secret;

    private @Nullable ListModel<ApiTokenLine> tokens;

    @Inject
    TokensPage(ListTokens list, IssueToken issue, RevokeToken revoke, Notices notices, ListAddress address) {
        this.list = list;
        this.issue = issue;
        this.revoke = revoke;
        this.notices = notices;
        this.address = address;
    }

    @PostConstruct
    void takeNew() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            secret = Faces.removeSessionAttribute(NEW);
        }
    }

    public void create() {
        Faces.setSessionAttribute(NEW, issue.execute(name).secret().value());
        Faces.redirect(ADDRESS);
    }

    public void revoke(String id) {
        revoke.execute(UUID.fromString(id));
        notices.done("accounts.tokens.revoked");
        Faces.redirect(ADDRESS);
    }

    public ListModel<ApiTokenLine> getTokens() {
        if (tokens == null) {
            tokens = new ListModel<>(address, SIZE, list::execute, ApiTokenLine::id);
        }
        return tokens;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
