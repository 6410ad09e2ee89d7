package org.caravanserai.web.accounts;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.accounts.LookAtLink;
import org.caravanserai.web.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** A page behind the link in an email, which works once and for a while. */
public abstract class EmailLinkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LookAtLink look;

    @Inject
    private PageContext pageContext;

    private String token = "";
    private @Nullable Boolean good;
    private String whose = "";

    /** Whether the link is to set a password; else it confirms an address. */
    abstract boolean isForPassword();

    /** The secret from the link, which proves access to the email. */
    Secret secret() {
        return new Secret(token);
    }

    /** Whether the link can still be followed; found out once, when the page opens. */
    public boolean isGood() {
        if (good == null) {
            var link = look.execute(secret(), isForPassword());
            good = link.isPresent();
            whose = link.map(LookAtLink.GoodLink::whose)
                    .map(name -> name.in(pageContext.getLanguage()))
                    .orElse("");
        }
        return good;
    }

    /** The address that the link confirms, shown so that no one confirms another person's; empty for links with other purposes. */
    public String getWhose() {
        return isGood() ? whose : "";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
