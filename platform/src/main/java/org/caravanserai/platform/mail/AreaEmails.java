package org.caravanserai.platform.mail;

import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;

/** What an area contributes to be able to send emails: one bean with its templates and their texts. */
public interface AreaEmails {

    /** Its templates, usually all constants of one enum. */
    List<? extends MailTemplate> templates();

    /**
     * Base name of the resource bundle with the texts of the templates. For each {@link MailTemplate#key}: {@code .name} (what
     * lists of emails call it), {@code .subject}, {@code .body} (paragraphs are separated by an empty line), {@code .action}
     * (label of the link, exactly when the template has one) and, if it needs a special one, {@code .footer}. Labels
     * {@code fact.<argument>}, words {@code word.<CONSTANT>} and the footer {@code footer.contact} of emails with an argument
     * {@code contact} are looked up here first, then in the common bundle.
     */
    String bundle();

    /**
     * Who is told of what the area's history records. A test finds each action that nothing is said about; {@code docs/told.md} is made of
     * it.
     */
    Telling telling();
}
