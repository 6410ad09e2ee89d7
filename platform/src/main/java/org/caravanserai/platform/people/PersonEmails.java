package org.caravanserai.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.mail.EmailRateLimit;

/** Writes to people of whom an organization keeps a record. */
@ApplicationScoped
class PersonEmails {

    private final Outbox outbox;
    private final Organizations organizations;
    private final EmailRateLimit limit;

    @Inject
    PersonEmails(Outbox outbox, Organizations organizations, EmailRateLimit limit) {
        this.outbox = outbox;
        this.organizations = organizations;
        this.limit = limit;
    }

    /**
     * Sends the link with which the person takes the record over.
     *
     * @throws Refused {@code person-without-email}; {@code too-many-emails}
     */
    void claim(PersonRecord record, Account person, Secret secret) {
        var address = record.contact().reachable();
        if (address == null) {
            throw new Refused("person-without-email");
        }
        if (!limit.allows(PersonEmail.PERSON_CLAIM, address)) {
            throw new Refused("too-many-emails");
        }
        var language = person.profile().preferredLanguage().value();
        var keeper = organizations.byId(record.organization()).orElseThrow();
        outbox.put(MailMessage.of(
                PersonEmail.PERSON_CLAIM,
                "person:" + record.id() + ":claim:" + Ids.next(),
                Recipient.of(address, person.name().in(language), language),
                Map.of(
                        "organization",
                        keeper.displayName().in(language),
                        "person",
                        person.name().in(language),
                        "days",
                        Long.toString(PersonRecord.LINK_LIFETIME.toDays()),
                        "link",
                        "/people/claim?token=" + secret.value())));
    }
}
