package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Puts email about what an authority decided into the outbox, for everybody who manages the organization. */
@ApplicationScoped
class OrganizationEmails {

    private final Outbox outbox;
    private final OrganizationPeople people;

    @Inject
    OrganizationEmails(Outbox outbox, OrganizationPeople people) {
        this.outbox = outbox;
        this.people = people;
    }

    void verified(Organization organization) {
        toManagers(organization, OrganizationEmail.ORGANIZATION_VERIFIED, Map.of(), "/organizations/");
    }

    void refused(Organization organization, String reason) {
        toManagers(
                organization,
                OrganizationEmail.ORGANIZATION_REFUSED,
                Map.of("reason", reason),
                "/manage/organizations/");
    }

    /**
     * @param note for a refusal the reason
     */
    void changeDecided(Organization organization, boolean approved, @Nullable String note) {
        var said = note == null ? "" : note.strip();
        if (approved) {
            toManagers(
                    organization,
                    OrganizationEmail.ORGANIZATION_CHANGE_APPROVED,
                    Map.of("note", said),
                    "/manage/organizations/");
        } else {
            toManagers(
                    organization,
                    OrganizationEmail.ORGANIZATION_CHANGE_REFUSED,
                    Map.of("reason", said),
                    "/manage/organizations/");
        }
    }

    void closed(Organization organization, @Nullable String note) {
        toManagers(
                organization,
                OrganizationEmail.ORGANIZATION_CLOSED,
                Map.of("note", note == null ? "" : note.strip()),
                "/organizations/");
    }

    /**
     * Asked for before the members have gone over to the one that stays.
     *
     * @param gone whose record ends
     */
    void merged(Organization gone, Organization staying) {
        for (var organization : List.of(gone, staying)) {
            for (var manager : people.managers(organization.id())) {
                put(
                        gone,
                        OrganizationEmail.ORGANIZATION_MERGED,
                        List.of(manager),
                        Map.of(
                                "into",
                                staying.displayName().in(manager.language().value())),
                        "/organizations/" + staying.slug());
            }
        }
    }

    private void toManagers(Organization organization, MailTemplate template, Map<String, String> said, String page) {
        put(organization, template, people.managers(organization.id()), said, page + organization.slug());
    }

    /**
     * @param said the arguments of the template other than the organization's name and the link
     * @param link path of the page that the email leads to
     */
    void put(
            Organization organization,
            MailTemplate template,
            List<Recipient> recipients,
            Map<String, String> said,
            String link) {
        for (var recipient : recipients) {
            var arguments = new java.util.HashMap<>(said);
            arguments.put(
                    "organization",
                    organization.displayName().in(recipient.language().value()));
            arguments.put("link", link);
            outbox.put(MailMessage.of(
                    template, "organization:" + organization.id() + ":" + Ids.next(), recipient, arguments));
        }
    }
}
