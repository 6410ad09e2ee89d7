package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.PermissionCheck;

/** Whether the caller keeps the registry. */
@Named
@RequestScoped
public class RegistryKeeping {

    private CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    protected RegistryKeeping() {}

    @Inject
    RegistryKeeping(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Lets only those go on who keep the registry; others are asked to sign in, or told that there is no such page. */
    public void require() {
        PermissionCheck.require(Permission.MANAGE_COOPERATION, caller.get());
    }

    public boolean isKeeper() {
        return caller.get().may(Permission.MANAGE_COOPERATION);
    }
}
