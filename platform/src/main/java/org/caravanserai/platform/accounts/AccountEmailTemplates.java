package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.documents.DocumentAction;
import org.caravanserai.domain.files.FileAction;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.domain.mail.EmailAction;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.settings.SettingAction;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the emails about accounts. */
@ApplicationScoped
public class AccountEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(AccountEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.accounts.emails";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(AccountAction.SIGNED_UP, AccountEmail.VERIFY_EMAIL, AccountEmail.ADDRESS_WANTED)
                .by(AccountAction.CONFIRMED_BY_HAND, AccountEmail.ADDRESS_CONFIRMED, AccountEmail.RESET_PASSWORD)
                .by(AccountAction.EMAIL_CHANGED, AccountEmail.EMAIL_CHANGED)
                .by(AccountAction.PASSWORD_CHANGED, AccountEmail.PASSWORD_CHANGED)
                .by(AccountAction.PASSWORD_RESET, AccountEmail.RESET_PASSWORD, AccountEmail.PASSWORD_CHANGED)
                .by(AccountAction.PASSWORD_LINK_SENT, AccountEmail.RESET_PASSWORD)
                .by(AccountAction.ROLE_GRANTED, AccountEmail.PLATFORM_ROLE_GRANTED)
                .by(AccountAction.ROLE_WITHDRAWN, AccountEmail.PLATFORM_ROLE_WITHDRAWN)
                .by(AccountAction.DISABLED, AccountEmail.ACCOUNT_DISABLED)
                .by(AccountAction.ENABLED, AccountEmail.ACCOUNT_ENABLED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        AccountAction.EMAIL_VERIFIED,
                        AccountAction.PROFILE_CHANGED,
                        AccountAction.EMAILS_CHOSEN,
                        AccountAction.CALENDARS_RENEWED,
                        AccountAction.TOKEN_ISSUED,
                        AccountAction.TOKEN_REVOKED)
                .nobody(Telling.Reason.NOTHING_PROMISED, SettingAction.SETTING_CHANGED)
                .nobody(Telling.Reason.ERASED, AccountAction.ACCOUNT_DELETED)
                .nobody(Telling.Reason.NOTHING_PROMISED, EmailAction.RETRIED)
                .nobody(Telling.Reason.NOTHING_PROMISED, FileAction.ATTACHED, FileAction.DELETED)
                .nobody(Telling.Reason.SEEN_AT_ONCE, ImportAction.STARTED, ImportAction.ENDED)
                .nobody(
                        Telling.Reason.WITH_ANOTHER,
                        DocumentAction.ISSUED,
                        DocumentAction.SUPERSEDED,
                        DocumentAction.REVOKED);
    }
}
