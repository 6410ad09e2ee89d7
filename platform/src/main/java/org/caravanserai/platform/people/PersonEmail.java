package org.caravanserai.platform.people;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The emails about records of people. */
public enum PersonEmail implements MailTemplate {
    /** {@code days}: how long the link is good for. */
    PERSON_CLAIM(arg("organization", TEXT), arg("person", TEXT), arg("days", TEXT), arg("link", SECRET_LINK));

    private final Map<String, Kind> arguments;

    PersonEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    @Override
    public EmailTopic topic() {
        return PlatformTopic.ACCOUNT_SECURITY;
    }

    /** It is of use with its link alone. */
    @Override
    public boolean isNotice() {
        return false;
    }

    /** Whoever keeps records can make them go out. */
    @Override
    public Set<PersonEmail> countedTogether() {
        return Set.of(PERSON_CLAIM);
    }
}
