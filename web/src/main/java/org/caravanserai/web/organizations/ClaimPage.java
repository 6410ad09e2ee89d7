package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.organizations.ConfirmClaim;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The page behind the link that proves a claim. A button confirms, because mail programs open links on their own. */
@Named
@RequestScoped
public class ClaimPage {

    private final RequestParameters parameters;
    private final ConfirmClaim confirm;
    private final Notices notices;

    @Inject
    ClaimPage(RequestParameters parameters, ConfirmClaim confirm, Notices notices) {
        this.parameters = parameters;
        this.confirm = confirm;
        this.notices = notices;
    }

    public void confirm() {
        var manager = confirm.execute(new Secret(getToken()));
        notices.done(manager ? "organizations.claim.done" : "organizations.claim.managed");
        Faces.redirect("/manage/organizations");
    }

    public String getToken() {
        return parameters.text("token");
    }

    /** The address of this page, as part of another one. */
    public String getReturnAddress() {
        return URLEncoder.encode("/claim?token=" + getToken(), StandardCharsets.UTF_8);
    }
}
