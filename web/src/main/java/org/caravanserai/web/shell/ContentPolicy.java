package org.caravanserai.web.shell;

/**
 * What pages may load and run: only what is ours. Styles may stand in the page, because PrimeFaces and the grid of
 * programmes place things by style attributes. Scripts may not; those that PrimeFaces writes into its pages carry a
 * number that is made anew for each ({@code primefaces.CSP} in {@code web.xml}).
 */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** PrimeFaces appends the number of its scripts, so those come last. The same stands in {@code web.xml}. */
    public static final String STRICT =
            "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self';"
                    + " img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'";

    private ContentPolicy() {}
}
