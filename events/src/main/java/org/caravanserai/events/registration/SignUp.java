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
    private Doorway doorway;

    @SuppressWarnings("NullAway.Init")
    protected SignUp() {}

    @Inject
    SignUp(RegisterForEvent register, Doorway doorway) {
        this.register = register;
        this.doorway = doorway;
    }

    public RegisterForEvent.Outcome with(RegisterForEvent.Command command) {
        return doorway.through(command.event(), () -> signUp(command));
    }

    private RegisterForEvent.Outcome signUp(RegisterForEvent.Command command) {
        try {
            return register.with(command);
        } catch (Conflict sameMoment) {
            return register.with(command);
        }
    }
}
