package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.accounts.ApiTokenLine;
import org.caravanserai.platform.accounts.IssueToken;
import org.caravanserai.platform.accounts.ListTokens;
import org.caravanserai.platform.accounts.RevokeToken;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The own tokens of the API. A new one is shown on the answer to the form, and never again. */
@Named
@RequestScoped
public class TokensPage {

    @Inject
    private ListTokens list;

    @Inject
    private IssueToken issue;

    @Inject
    private RevokeToken revoke;

    @Inject
    private Notices notices;

    private String name = "";
    private IssueToken.@Nullable Issued issued;
    private @Nullable List<ApiTokenLine> tokens;

    public void create() {
        issued = issue.named(name);
        name = "";
        // The form that came back has asked for the list of before.
        tokens = null;
    }

    public void revoke(String id) {
        revoke.byId(UUID.fromString(id));
        notices.done("accounts.tokens.revoked");
        Faces.redirect("/my/tokens");
    }

    public List<ApiTokenLine> getTokens() {
        if (tokens == null) {
            tokens = list.mine();
        }
        return tokens;
    }

    public @Nullable String getSecret() {
        return issued == null ? null : issued.secret().value();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
