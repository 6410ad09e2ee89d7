package org.caravanserai.platform.access;

import jakarta.enterprise.context.RequestScoped;
import org.caravanserai.domain.access.Caller;

/** The caller of the current request; set by the web's sign-in mechanism, and by background jobs for the platform itself. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.ANONYMOUS;

    public Caller get() {
        return caller;
    }

    public void set(Caller caller) {
        this.caller = caller;
    }
}
