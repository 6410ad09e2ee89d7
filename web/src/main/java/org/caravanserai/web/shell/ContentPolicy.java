package org.caravanserai.web.shell;

/**
 * Content security policy: pages load and run only our own resources. Inline styles are allowed, because PrimeFaces and the
 * programme grid position elements by style attributes. Inline scripts are not; those that PrimeFaces writes into its pages carry
 * a nonce ({@code primefaces.CSP} in {@code web.xml}).
 */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** PrimeFaces appends the number of its scripts, so those come last. The same stands in {@code web.xml}. */
    public static final String STRICT =
            "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'";

    /** Where addresses of pages begin that may stand in a frame of a page of somebody else. They show what is public and have no forms. */
    private static final String EMBEDDED = "/embed/";

    private ContentPolicy() {}

    /** Whether pages of others may show this page in a frame. */
    public static boolean isEmbedded(String path) {
        return path.startsWith(EMBEDDED);
    }

    /** The same policy for a page that others may show in a frame. */
    public static String embedded(String policy) {
        return policy.replace("frame-ancestors 'none'", "frame-ancestors *");
    }
}
