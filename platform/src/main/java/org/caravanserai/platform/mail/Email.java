package org.caravanserai.platform.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An email as it is sent.
 *
 * @param subject one line
 * @param text the whole email without markup
 * @param html the whole email as a page of its own, all styles inline, nothing loaded from elsewhere
 * @param writtenByPerson whether a person wrote the text, so that it is not marked as generated automatically
 * @param stop address by which a mail program has no more emails of this kind sent (RFC 8058); null where there is none
 * @param sender the name that stands before the address of the platform, one line; blank for that of the platform
 */
public record Email(
        String subject,
        String text,
        String html,
        Locale language,
        boolean writtenByPerson,
        @Nullable String stop,
        String sender) {}
