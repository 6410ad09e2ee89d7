package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The signed-in person, for showing and hiding parts of pages: {@code #{activeUser.can('MANAGE_EVENTS')}}. */
@Named
@RequestScoped
public class ActiveUser {

    private final CurrentCaller caller;

    @Inject
    ActiveUser(CurrentCaller caller) {
        this.caller = caller;
    }

    public boolean isSignedIn() {
        return caller.get().isSignedIn();
    }

    public String getName() {
        return caller.get().name();
    }

    public @Nullable String getEmail() {
        return caller.get().email();
    }

    /**
     * @param permission name of a {@link Permission}
     */
    public boolean can(String permission) {
        return caller.get().may(Permission.valueOf(permission));
    }
}
