package org.caravanserai.web.accounts;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.accounts.LookAtLink;
import org.jspecify.annotations.Nullable;

/** A page behind the link in a letter, which works once and for a while. */
public abstract class LetterLinkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LookAtLink look;

    private String token = "";
    private @Nullable Boolean good;

    /** Whether the link is to set a password; else it confirms an address. */
    abstract boolean isForPassword();

    LookAtLink look() {
        return look;
    }

    /** What shows that one has the letter. */
    Secret secret() {
        return new Secret(token);
    }

    /** Whether the link can still be followed; found out once, when the page opens. */
    public boolean isGood() {
        if (good == null) {
            good = look.isGood(secret(), isForPassword());
        }
        return good;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
