package org.caravanserai.cooperation.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectResult;
import org.caravanserai.domain.cooperation.project.Verifier;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.platform.mail.EmailRateLimit;

/** Writes to people outside a project who are asked to verify the benefit of a result. */
@ApplicationScoped
public class VerificationEmails {

    private final EmailRateLimit outbox;
    private final Accounts accounts;
    private final Organizations organizations;

    @Inject
    public VerificationEmails(EmailRateLimit outbox, Accounts accounts, Organizations organizations) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.organizations = organizations;
    }

    /** The person is asked, in the person's language, with a link to the claim. */
    public void asked(Project project, ProjectResult result, Verifier asked) {
        var account = accounts.byId(asked.account()).orElseThrow();
        var reads = account.profile().preferredLanguage().value();
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("project", project.title().in(reads));
        arguments.put("result", result.title().in(reads));
        arguments.put(
                "organization",
                Optional.of(asked.organization())
                        .flatMap(organizations::byId)
                        .map(found -> found.displayName().in(reads))
                        .orElse(""));
        arguments.put("link", "/my/verifications/" + project.slug().value() + "/" + result.number());
        outbox.put(MailMessage.of(
                CooperationEmail.VERIFIER_ASKED,
                "verification:" + result.id() + ":" + asked.account() + ":" + result.version(),
                Recipient.of(account.email(), account.name().in(reads), reads),
                arguments));
    }
}
