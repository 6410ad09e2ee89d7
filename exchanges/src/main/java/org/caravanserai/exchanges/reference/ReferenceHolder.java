package org.caravanserai.exchanges.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.SignedCodes;
import org.caravanserai.platform.access.CurrentCaller;

/** The addresses by which referees give references, and who comes by one. */
@ApplicationScoped
class ReferenceHolder {

    private static final String PURPOSE = "reference";

    private final References references;
    private final SignedCodes codes;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    ReferenceHolder(References references, SignedCodes codes, CurrentCaller caller, Clock clock) {
        this.references = references;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
    }

    /** The page that the link opens, as a path of the platform. */
    String path(Reference reference) {
        return "/references/" + codes.sign(PURPOSE, reference.code(), reference.id());
    }

    /**
     * The request of an address, locked; also one that was answered not long ago, so that the referee is told so.
     *
     * @throws NotFound when it is none of this instance, the request was taken back or the time is over
     */
    Reference open(String token) {
        return references
                .lock(SignedCodes.code(token))
                .filter(found ->
                        codes.isGenuine(token, PURPOSE, found.code(), found.id()) && found.isShown(clock.instant()))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Does something in the name of the referee: history says so. */
    <T> T acting(Reference reference, Supplier<T> action) {
        var before = caller.get();
        caller.set(new Caller(
                null,
                reference.name(),
                reference.email().value(),
                reference.language().value(),
                Set.of(),
                Map.of()));
        try {
            return action.get();
        } finally {
            caller.set(before);
        }
    }
}
