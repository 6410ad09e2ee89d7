package org.caravanserai.domain.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * What an address has answered.
 *
 * @param status null when nothing was answered
 * @param words the beginning of what was answered, or why nothing was
 */
public record WebhookAnswer(@Nullable Integer status, String words) {

    static final int MAX_WORDS = 1_000;

    private static final int SUCCESS = 200;
    private static final int REDIRECTION = 300;
    private static final int GONE = 410;

    public WebhookAnswer {
        var printable = words.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        words = printable.length() > MAX_WORDS ? printable.substring(0, MAX_WORDS) : printable;
    }

    public boolean isSuccess() {
        return status != null && status >= SUCCESS && status < REDIRECTION;
    }

    /** Whether the address wants nothing any more. */
    public boolean isGone() {
        return status != null && status == GONE;
    }

    /** For whoever looks for the fault. */
    public String error() {
        return status == null ? words : "HTTP " + status;
    }
}
