package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.mail.BouncedAddress;
import org.caravanserai.platform.accounts.ShowMyBouncedAddress;
import org.jspecify.annotations.Nullable;

/** Tells the person who is signed in that emails do not arrive. */
@Named
@RequestScoped
public class BouncedAddressNotice {

    private final ShowMyBouncedAddress show;
    private @Nullable BouncedAddress found;
    private boolean asked;

    @Inject
    BouncedAddressNotice(ShowMyBouncedAddress show) {
        this.show = show;
    }

    /** Null as long as emails arrive. */
    public @Nullable BouncedAddress getFound() {
        if (!asked) {
            found = show.execute().orElse(null);
            asked = true;
        }
        return found;
    }
}
