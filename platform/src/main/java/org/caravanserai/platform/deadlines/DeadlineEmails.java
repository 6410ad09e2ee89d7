package org.caravanserai.platform.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.OrganizationPeople;

/** Puts emails about deadlines into the outbox; where nobody has the role, the managers of the organization get them. */
@ApplicationScoped
class DeadlineEmails {

    private final Outbox outbox;
    private final Accounts accounts;
    private final OrganizationPeople people;

    @Inject
    DeadlineEmails(Outbox outbox, Accounts accounts, OrganizationPeople people) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.people = people;
    }

    void remind(Deadline deadline, int leadDays) {
        send(deadline, deadline.assignee(), DeadlineEmail.DEADLINE_REMINDER, "lead-" + leadDays);
    }

    void escalate(Deadline deadline) {
        var escalation = Objects.requireNonNull(deadline.escalation());
        send(
                deadline,
                Assignee.role(escalation.organization(), escalation.role()),
                DeadlineEmail.DEADLINE_ESCALATED,
                "escalated");
    }

    private void send(Deadline deadline, Assignee assignee, DeadlineEmail template, String happening) {
        var messages = recipients(assignee).stream()
                .map(recipient -> new MailMessage(
                        String.join(
                                ":",
                                "deadline",
                                deadline.id().toString(),
                                deadline.dueAt().toString(),
                                happening,
                                recipient.address().value()),
                        template,
                        recipient,
                        new MailArguments(Map.of(
                                "title",
                                deadline.title().in(recipient.language().value()),
                                "dueAt",
                                deadline.dueAt().atZone(deadline.zone()).toString(),
                                "link",
                                deadline.link())),
                        null))
                .toList();
        outbox.putAll(messages);
    }

    private List<Recipient> recipients(Assignee assignee) {
        var organization = assignee.organization();
        if (organization == null) {
            return Stream.ofNullable(assignee.account())
                    .flatMap(account -> accounts.byId(account).stream())
                    .filter(account -> account.state() == AccountState.ACTIVE)
                    .map(DeadlineEmails::recipient)
                    .toList();
        }
        var own = Objects.requireNonNullElse(assignee.role(), OrganizationRole.MANAGER).shared().stream()
                .flatMap(role -> people.withRole(organization, role).stream())
                .distinct()
                .toList();
        return own.isEmpty() ? people.managers(organization) : own;
    }

    private static Recipient recipient(Account account) {
        return new Recipient(
                account.email(), account.name().full(), account.profile().preferredLanguage());
    }
}
