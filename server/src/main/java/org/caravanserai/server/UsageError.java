package org.caravanserai.server;

/** A command line or a setting that makes no sense; the process ends with status 2. */
final class UsageError extends StartFailure {
    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}
