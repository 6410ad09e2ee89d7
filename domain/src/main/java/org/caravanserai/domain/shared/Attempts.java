package org.caravanserai.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The attempts to send something that waits in a queue. Whoever sends it leases it for a while ({@link #LEASE}); when the lease ends without a
 * result, the sender crashed and it is due again. The number of the attempt names the lease.
 */
@Embeddable
public class Attempts {

    /** How long a node may hold something while sending it. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    public static final int MAX_ERROR_LENGTH = 500;

    @Column(name = "attempts")
    private int number;

    @Column(name = "next_attempt_at")
    private Instant nextAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init")
    protected Attempts() {}

    /** None yet; the first is due now. */
    public Attempts(Instant now) {
        this.nextAt = now;
    }

    /** Begins the next one. */
    public void begin(Instant now) {
        number++;
        nextAt = now.plus(LEASE);
    }

    public void succeeded() {
        lastError = null;
    }

    /**
     * Waits for the next one, longer each time.
     *
     * @return whether there is a next one
     */
    public boolean failed(String error, Instant now) {
        lastError = cut(error);
        var wait = BackOff.after(number);
        wait.ifPresent(time -> nextAt = now.plus(time));
        return wait.isPresent();
    }

    /** It is given up. */
    public void refused(String error) {
        lastError = cut(error);
    }

    /** It was not the fault of what is sent: the attempt does not count. */
    public void postponed(String error, Instant now) {
        number--;
        lastError = cut(error);
        nextAt = now.plus(BackOff.SHORTEST);
    }

    /** From the beginning, now. */
    public void afresh(Instant now) {
        number = 0;
        nextAt = now;
    }

    private static String cut(String error) {
        var line = error.replaceAll("\\s+", " ").strip();
        return line.length() > MAX_ERROR_LENGTH ? line.substring(0, MAX_ERROR_LENGTH) : line;
    }

    /** How many were begun. */
    public int number() {
        return number;
    }

    /** When it is due next; for what is being sent, when the lease ends. */
    public Instant nextAt() {
        return nextAt;
    }

    public @Nullable String lastError() {
        return lastError;
    }
}
