package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.domain.centers.attendance.CheckInWindow;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;

/**
 * Codes that a teacher shows and learners scan: the number of a time step, signed together with the session. Nothing is stored, and
 * a forwarded photo of a code soon expires.
 */
@ApplicationScoped
class CheckInCodes {

    private static final Pattern CODE = Pattern.compile("([0-9]{1,15})\\.([A-Za-z0-9_-]{1,100})");

    private final Signatures signatures;
    private final Settings settings;
    private final Clock clock;

    @Inject
    CheckInCodes(Signatures signatures, Settings settings, Clock clock) {
        this.signatures = signatures;
        this.settings = settings;
        this.clock = clock;
    }

    /** The address with the code of this moment. */
    String address(UUID session) {
        long step = CheckInWindow.step(clock.instant());
        return settings.address("/sessions/" + session + "/check-in?code=" + step + "." + signature(session, step));
    }

    /**
     * @return the moment for which that was said
     * @throws Refused {@code check-in-code-wrong} when it was not made here for this session, {@code check-in-code-old} when it is no
     *     longer shown
     */
    Instant requireGood(UUID session, String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new Refused("check-in-code-wrong");
        }
        long step = Long.parseLong(parts.group(1));
        if (!MessageDigest.isEqual(bytes(signature(session, step)), bytes(parts.group(2)))) {
            throw new Refused("check-in-code-wrong");
        }
        var now = clock.instant();
        if (!CheckInWindow.isGood(step, now)) {
            throw new Refused("check-in-code-old");
        }
        return now;
    }

    private String signature(UUID session, long step) {
        return signatures.of("check-in", session + ":" + step).value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
