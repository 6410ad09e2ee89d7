package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a registration, for its person, a guest with the key, or the organizer: asked by everybody in the rush,
 * so without the history and the questions that {@link ShowRegistration} adds.
 */
@UseCase
@Public
public class ReadRegistration {

    private final KnownRegistrations known;
    private final RegistrationDirectory directory;
    private final CurrentCaller caller;

    @Inject
    ReadRegistration(KnownRegistrations known, RegistrationDirectory directory, CurrentCaller caller) {
        this.known = known;
        this.directory = directory;
        this.caller = caller;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @throws NotFound when there is none, or it is not the caller's to see
     */
    public RegistrationView execute(String code, @Nullable String guestKey) {
        return own(code)
                .or(() -> directory.byCode(known.readable(code, guestKey).code()))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    private Optional<RegistrationView> own(String code) {
        return Optional.ofNullable(caller.get().accountId())
                .flatMap(account -> directory.ownByCode(account, ReadableCode.tidy(code)));
    }
}
