package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.platform.config.Signatures;
import org.jspecify.annotations.Nullable;

/** Token that shows a guest the result of signing up before the email arrives; it grants nothing else. */
@ApplicationScoped
class Receipts {

    private static final String PURPOSE = "receipt";

    private final Signatures signatures;

    @Inject
    Receipts(Signatures signatures) {
        this.signatures = signatures;
    }

    String of(String code) {
        return signatures.of(PURPOSE, code).value();
    }

    /** For a guest whose address has still to be confirmed: for what was answered, whatever has become of it. */
    String of(String code, RegistrationState state, @Nullable Integer position) {
        return of(answer(code, state, position));
    }

    boolean isOf(String code, RegistrationState state, @Nullable Integer position, @Nullable String brought) {
        return isOf(answer(code, state, position), brought);
    }

    private static String answer(String code, RegistrationState state, @Nullable Integer position) {
        return code + ' ' + state + ' ' + position;
    }

    boolean isOf(String code, @Nullable String brought) {
        return brought != null
                && MessageDigest.isEqual(
                        of(code).getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
    }
}
