package org.caravanserai.platform.access;

import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;

/** Whether a caller has a permission anywhere at all, and the answer to those who do not. */
public final class PermissionCheck {

    private PermissionCheck() {}

    /**
     * @throws Forbidden {@code sign-in-required} when the caller has not signed in
     * @throws NotFound when the caller has, but has no role that grants it: what is behind it does not exist for them
     */
    public static void require(Permission permission, Caller caller) {
        if (!caller.may(permission)) {
            throw caller.isSignedIn()
                    ? new NotFound("not-found")
                    : new Forbidden("sign-in-required", permission.name());
        }
    }
}
