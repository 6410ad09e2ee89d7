package org.caravanserai.domain.mail;

import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;

/**
 * Who gets an email.
 *
 * @param name how the email addresses the person
 * @param language what the person reads
 */
public record Recipient(EmailAddress address, String name, LanguageTag language) {

    public static final int MAX_NAME_LENGTH = 300;

    public Recipient {
        name = name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        if (name.length() > MAX_NAME_LENGTH) {
            name = name.substring(0, MAX_NAME_LENGTH);
        }
    }

    /** The same with the language as a tag. */
    public static Recipient of(EmailAddress address, String name, String language) {
        return new Recipient(address, name, LanguageTag.of(language));
    }
}
