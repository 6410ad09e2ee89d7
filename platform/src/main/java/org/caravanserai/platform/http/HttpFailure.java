package org.caravanserai.platform.http;

/** Why another machine gave no answer. */
public final class HttpFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** What went wrong. */
    public enum Kind {
        /** It is not a public address, or not one with HTTPS. */
        ADDRESS_REFUSED,
        UNREACHABLE,
        TOO_LARGE
    }

    private final Kind kind;

    HttpFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
