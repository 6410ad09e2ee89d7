package org.caravanserai.platform.accounts;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.mail.MailTemplate;

/** The emails about accounts. */
public enum AccountEmail implements MailTemplate {
    /** {@code hours}: how long the link is good for. */
    VERIFY_EMAIL(arg("hours", TEXT), arg("link", SECRET_LINK)),
    RESET_PASSWORD(arg("hours", TEXT), arg("link", SECRET_LINK)),
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
        return this == EMAIL_CHANGED ? Set.of() : Set.of(VERIFY_EMAIL, RESET_PASSWORD, ADDRESS_WANTED);
    }
}
