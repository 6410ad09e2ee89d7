package org.caravanserai.platform.mail;

import java.util.Locale;
import java.util.Optional;

/** Makes files that come with emails when they are sent, so that they say what is true by then; an area contributes one. */
public interface AttachmentSource {

    /**
     * @param reference the email's argument of the kind {@link org.caravanserai.domain.mail.MailTemplate.Kind#FILE}
     * @param language what the recipient reads
     * @return empty when it is the reference of another source, or there is nothing to attach any more
     */
    Optional<Attachment> find(String reference, Locale language);
}
