package org.caravanserai.platform.mail.choices;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The email with everything new of a day. */
public enum SummaryEmail implements MailTemplate {
    /** {@code number}: how many; {@code news}: their subjects with their addresses; {@code choices}: where it is chosen. */
    DAILY_SUMMARY(arg("number", TEXT), arg("news", TEXT), arg("choices", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    SummaryEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    /** It is made of notices. */
    @Override
    public boolean isNotice() {
        return false;
    }

    @Override
    public EmailTopic topic() {
        return PlatformTopic.DAILY_SUMMARY;
    }
}
