package org.caravanserai.platform.mail;

import java.util.Locale;
import org.caravanserai.platform.config.Picture;
import org.jspecify.annotations.Nullable;

/**
 * An email as it is sent.
 *
 * @param subject one line
 * @param text the whole email without markup
 * @param html the whole email as a page of its own, all styles inline, nothing loaded from elsewhere
 * @param logo the picture that the page names as {@link #LOGO}; null where the instance has none
 * @param writtenByPerson whether a person wrote the text, so that it is not marked as generated automatically
 * @param stop address by which a mail program has no more emails of this kind sent (RFC 8058); null where there is none
 * @param sender the name that stands before the address of the platform, one line; blank for that of the platform
 */
public record Email(
        String subject,
        String text,
        String html,
        @Nullable Picture logo,
        Locale language,
        boolean writtenByPerson,
        @Nullable String stop,
        String sender) {

    /** The Content-ID of the logo. */
    static final String LOGO = "logo@instance";

    /** The page with the logo in it, as a browser shows it. */
    public String page() {
        return logo == null ? html : html.replace("cid:" + LOGO, logo.address());
    }
}
