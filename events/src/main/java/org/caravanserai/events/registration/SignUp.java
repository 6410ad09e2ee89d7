package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.shared.Conflict;

/**
 * Signs somebody up, also when the same person does it twice at the same moment: the database lets one of the two
 * through, and the other one is answered with what the first got. Not a transaction of its own.
 */
@ApplicationScoped
public class SignUp {

    private RegisterForEvent register;

    @SuppressWarnings("NullAway.Init")
    protected SignUp() {}

    @Inject
    public SignUp(RegisterForEvent register) {
        this.register = register;
    }

    public RegisterForEvent.Outcome with(RegisterForEvent.Command command) {
        try {
            return register.with(command);
        } catch (Conflict sameMoment) {
            return register.with(command);
        }
    }
}
