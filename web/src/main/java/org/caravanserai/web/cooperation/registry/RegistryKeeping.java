package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.PermissionCheck;

/** The right to keep the registry. */
@Named
@RequestScoped
public class RegistryKeeping {

    private final CurrentCaller caller;

    @Inject
    RegistryKeeping(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Whether the caller keeps the registry. */
    public boolean isKeeper() {
        return caller.get().may(Permission.MANAGE_COOPERATION);
    }

    /** Refuses callers who do not keep the registry: they are asked to sign in or get 404. */
    public void require() {
        PermissionCheck.require(Permission.MANAGE_COOPERATION, caller.get());
    }
}
