package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Whether a visitor may make an account. */
@UseCase
@Public
public class LookAtRegistration {

    private final SignUpRule registration;

    @Inject
    LookAtRegistration(SignUpRule registration) {
        this.registration = registration;
    }

    /**
     * @param next where the visitor goes on to with the account: who comes from the link of an invitation always may
     */
    public boolean execute(@Nullable String next) {
        return registration.isOpen(next);
    }
}
