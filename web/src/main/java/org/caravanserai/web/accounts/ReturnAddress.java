package org.caravanserai.web.accounts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on after signing in: only ever one of our pages, whatever the link said. */
final class ReturnAddress {

    static final String DEFAULT = "/my";

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private ReturnAddress() {}

    static String local(@Nullable String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() && !wanted.startsWith("/sign-") ? wanted : DEFAULT;
    }
}
