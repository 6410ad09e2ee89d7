package org.caravanserai.platform.access;

import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;

/** Checks whether a caller has a permission in at least one role, and refuses others. */
public final class PermissionCheck {

    private PermissionCheck() {}

    /**
     * @throws Forbidden {@code sign-in-required} when the caller has not signed in
     * @throws NotFound when the caller has, but has no role that grants it: they must not learn that the thing exists
     */
    public static void require(Permission permission, Caller caller) {
        if (!caller.may(permission)) {
            throw caller.isSignedIn()
                    ? new NotFound("not-found")
                    : new Forbidden("sign-in-required", permission.name());
        }
    }
}
