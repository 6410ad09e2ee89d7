package org.caravanserai.platform.accounts;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.WORD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The emails about accounts. */
public enum AccountEmail implements MailTemplate {
    /** {@code hours}: how long the link is good for. */
    VERIFY_EMAIL(arg("hours", TEXT), arg("link", SECRET_LINK)),
    RESET_PASSWORD(arg("hours", TEXT), arg("link", SECRET_LINK)),
    /** Also after a reset by a link; it ends all sessions and tokens. */
    PASSWORD_CHANGED(arg("link", LINK)),
    /** {@code role}: the name of a {@link org.caravanserai.domain.access.PlatformRole}. */
    PLATFORM_ROLE_GRANTED(arg("role", WORD), arg("note", TEXT), arg("link", LINK)),
    PLATFORM_ROLE_WITHDRAWN(arg("role", WORD), arg("note", TEXT), arg("link", LINK)),
    /** An administrator confirmed the address without a link. */
    ADDRESS_CONFIRMED(arg("note", TEXT), arg("link", LINK)),
    ACCOUNT_DISABLED(arg("reason", TEXT)),
    ACCOUNT_ENABLED(arg("note", TEXT), arg("link", LINK)),
    /** Goes to the old address. */
    EMAIL_CHANGED(arg("newEmail", TEXT)),
    /** Sent to the owner of an address that another person tried to use for their own account. */
    ADDRESS_WANTED();

    private final Map<String, Kind> arguments;

    AccountEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    /** A new link for whoever asks, without a sign-in. */
    @Override
    public Set<AccountEmail> countedTogether() {
        return switch (this) {
            case VERIFY_EMAIL, RESET_PASSWORD, ADDRESS_WANTED -> Set.of(VERIFY_EMAIL, RESET_PASSWORD, ADDRESS_WANTED);
            case PASSWORD_CHANGED,
                    PLATFORM_ROLE_GRANTED,
                    PLATFORM_ROLE_WITHDRAWN,
                    ADDRESS_CONFIRMED,
                    ACCOUNT_DISABLED,
                    ACCOUNT_ENABLED,
                    EMAIL_CHANGED -> Set.of();
        };
    }

    @Override
    public EmailTopic topic() {
        return PlatformTopic.ACCOUNT_SECURITY;
    }
}
