package org.caravanserai.platform.searches;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The email about what saved searches found. */
public enum SearchEmail implements MailTemplate {
    /**
     * To whoever saved the searches, one email for all that has something new. {@code number}: of results; {@code searches}: their names;
     * {@code news}: titles with their addresses.
     */
    SEARCH_NEWS(arg("number", TEXT), arg("searches", TEXT), arg("news", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    SearchEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    @Override
    public EmailTopic topic() {
        return PlatformTopic.SAVED_SEARCHES;
    }
}
