package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** Who may make an account: everybody, or who comes from the link of an invitation. */
@ApplicationScoped
class SignUpRule {

    private static final String INVITED = "invited";

    private final Settings settings;
    private final Instance<InvitationLinks> links;

    @Inject
    SignUpRule(Settings settings, @Any Instance<InvitationLinks> links) {
        this.settings = settings;
        this.links = links;
    }

    /**
     * @param next where the person goes on to with the account
     */
    boolean isOpen(@Nullable String next) {
        return !settings.get(Setting.REGISTRATION).equals(INVITED)
                || next != null && links.stream().anyMatch(each -> each.isGood(next));
    }

    /**
     * @throws Refused {@code accounts-by-invitation}
     */
    void require(@Nullable String next) {
        if (!isOpen(next)) {
            throw new Refused("accounts-by-invitation");
        }
    }
}
