package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;

/**
 * Signs somebody up, also when the same person does it twice at the same moment: the database lets one of the two
 * through, and the other one is answered with what the first got. A guest who has signed up before gets an email instead of
 * an answer. Not a transaction of its own.
 */
@ApplicationScoped
public class SignUp {

    /** The event may be changed again and again while somebody signs up, but not as often as this by people. */
    private static final int ATTEMPTS = 4;

    private final RegisterForEvent register;
    private final SendLinkAgain link;
    private final EventConcurrencyLimit limit;
    private final GuestSignUpLimits limits;
    private final CurrentCaller caller;

    @Inject
    SignUp(
            RegisterForEvent register,
            SendLinkAgain link,
            EventConcurrencyLimit limit,
            GuestSignUpLimits limits,
            CurrentCaller caller) {
        this.register = register;
        this.link = link;
        this.limit = limit;
        this.limits = limits;
        this.caller = caller;
    }

    /**
     * Fails as {@link RegisterForEvent#execute} does, but for {@code already-taken}, and as {@link EventConcurrencyLimit#through} does; a guest
     * also as {@link GuestSignUpLimits#admit} does.
     *
     * @param address network address of the client
     */
    public RegisterForEvent.Outcome with(RegisterForEvent.Command command, String address) {
        if (command.guest() != null && !caller.get().isSignedIn()) {
            limits.admit(command.event(), address);
        }
        try {
            return limit.through(command.event(), () -> signUp(command));
        } catch (Refused refusal) {
            var guest = command.guest();
            if (guest != null && refusal.key().equals(RegisterForEvent.REGISTERED_ALREADY)) {
                link.execute(command.event(), guest.email());
            }
            throw refusal;
        }
    }

    private RegisterForEvent.Outcome signUp(RegisterForEvent.Command command) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return register.execute(command);
            } catch (Conflict sameMoment) {
                // Asks again: for the answer that the same person got elsewhere, or on the terms that hold now.
            }
        }
        return register.execute(command);
    }
}
