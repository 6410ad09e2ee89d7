package org.caravanserai.web.accounts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address to continue with after signing in: only pages of the platform, whatever the link contains. */
final class ReturnAddress {

    static final String DEFAULT = "/my";

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private ReturnAddress() {}

    static String local(@Nullable String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() && !wanted.startsWith("/sign-") ? wanted : DEFAULT;
    }
}
