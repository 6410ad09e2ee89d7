package org.caravanserai.platform.mail;

import java.util.List;
import java.util.Locale;
import org.caravanserai.platform.config.Picture;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an email before they are laid out; nothing in here is escaped.
 *
 * @param brand whose email it is
 * @param greeting empty where the text itself greets the recipient
 * @param colon separator between a label and its value, including spaces
 * @param choices links of the footer with their labels, by which the recipient chooses how to be written to
 * @param action label of the link; null when the email has none
 * @param link absolute address; blank when it was forgotten
 */
public record EmailContent(
        Brand brand,
        String subject,
        String greeting,
        List<String> paragraphs,
        List<Fact> facts,
        String colon,
        @Nullable String action,
        String link,
        String signature,
        String footer,
        List<Fact> choices,
        String home,
        Locale language,
        boolean rightToLeft) {

    /**
     * The instance.
     *
     * @param color of links and of the button, as CSS writes it
     * @param logo null where there is none
     * @param operator who runs it, with postal address and contact; nothing where that was not set
     */
    public record Brand(String name, String color, @Nullable Picture logo, List<String> operator) {}

    /** A line of the kind "Place: Lecture hall". */
    public record Fact(String label, String value) {}

    EmailContent withChoices(List<Fact> links) {
        return new EmailContent(
                brand,
                subject,
                greeting,
                paragraphs,
                facts,
                colon,
                action,
                link,
                signature,
                footer,
                links,
                home,
                language,
                rightToLeft);
    }
}
