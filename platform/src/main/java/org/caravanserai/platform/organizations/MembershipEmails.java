package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.language.DateWords;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.jspecify.annotations.Nullable;

/** Puts email about who joins an organization into the outbox. */
@ApplicationScoped
class MembershipEmails {

    private static final String DAY = "yMMMMd";

    private final OrganizationEmails emails;
    private final Accounts accounts;
    private final KnownPlaces places;
    private final EmailRateLimit bound;

    @Inject
    MembershipEmails(OrganizationEmails emails, Accounts accounts, KnownPlaces places, EmailRateLimit bound) {
        this.places = places;
        this.emails = emails;
        this.accounts = accounts;
        this.bound = bound;
    }

    /** Whether the address may get one more email that its owner has not asked for. */
    boolean mayInvite(EmailAddress address) {
        return bound.allows(OrganizationEmail.MEMBERSHIP_INVITED, address);
    }

    /**
     * @param language of the inviting person; an existing account gets the email in its own language
     */
    void invite(Organization organization, Invitation invitation, Secret secret, String language) {
        var recipient = accounts.byEmail(invitation.email())
                .map(account -> new Recipient(
                        account.email(),
                        account.name().full(),
                        account.profile().preferredLanguage()))
                .orElseGet(() -> Recipient.of(invitation.email(), "", language));
        emails.put(
                organization,
                OrganizationEmail.MEMBERSHIP_INVITED,
                List.of(recipient),
                Map.of(
                        "role",
                        invitation.role().name(),
                        "days",
                        Long.toString(Invitation.LIFETIME.toDays()),
                        "until",
                        day(invitation.endsOn(), recipient),
                        "may",
                        may(invitation.role()),
                        "place",
                        name(invitation.place(), recipient)),
                "/invitation?token=" + secret.value());
    }

    /** Notifies who has invited that the person does not want the role. */
    void declined(Organization organization, Invitation declined, UUID invitedBy, String person) {
        answered(organization, OrganizationEmail.MEMBERSHIP_DECLINED, declined, invitedBy, person);
    }

    /** Notifies who has invited that the person has taken the role. */
    void accepted(Organization organization, Invitation accepted, UUID invitedBy, String person) {
        answered(organization, OrganizationEmail.MEMBERSHIP_ACCEPTED, accepted, invitedBy, person);
    }

    private void answered(
            Organization organization, OrganizationEmail template, Invitation answered, UUID invitedBy, String person) {
        tell(organization, template, answered.role(), answered.place(), invitedBy, Map.of("person", person));
    }

    /** Notifies who has given the role that the person has given it up. */
    void givenUp(Organization organization, Membership givenUp, UUID givenBy, String person, @Nullable Reason reason) {
        tell(
                organization,
                OrganizationEmail.MEMBERSHIP_GIVEN_UP,
                givenUp.role(),
                givenUp.place(),
                givenBy,
                Map.of("person", person, "reason", reason == null ? "" : reason.value()));
    }

    private void tell(
            Organization organization,
            OrganizationEmail template,
            OrganizationRole role,
            @Nullable RolePlace place,
            UUID giver,
            Map<String, String> said) {
        for (var recipient : recipients(giver)) {
            var arguments = new HashMap<>(said);
            arguments.put("role", role.name());
            arguments.put("place", name(place, recipient));
            emails.put(
                    organization,
                    template,
                    List.of(recipient),
                    arguments,
                    places.named(place)
                            .map(RolePlaces.Named::team)
                            .orElse("/manage/organizations/" + organization.slug() + "/members"));
        }
    }

    /** Sends the link that proves that a person who claims the organization reads email at its domain. */
    void prove(Organization organization, EmailAddress address, Secret secret, String language) {
        emails.put(
                organization,
                OrganizationEmail.MEMBERSHIP_CLAIMED,
                List.of(Recipient.of(address, "", language)),
                Map.of("hours", Long.toString(MembershipRequest.LINK_LIFETIME.toHours())),
                "/claim?token=" + secret.value());
    }

    /** Notifies the deciding people about a membership request. */
    void requested(
            Organization organization, List<Recipient> deciding, String person, @Nullable String note, String page) {
        emails.put(
                organization,
                OrganizationEmail.MEMBERSHIP_REQUESTED,
                deciding,
                Map.of("person", person, "note", note == null ? "" : note),
                page);
    }

    void refused(Organization organization, UUID account, String reason) {
        emails.put(
                organization,
                OrganizationEmail.MEMBERSHIP_REFUSED,
                recipients(account),
                Map.of("reason", reason),
                "/organizations/" + organization.slug());
    }

    void joined(Organization organization, Membership joined) {
        for (var recipient : recipients(joined.accountId())) {
            emails.put(
                    organization,
                    OrganizationEmail.MEMBERSHIP_ADDED,
                    List.of(recipient),
                    Map.of(
                            "role",
                            joined.role().name(),
                            "until",
                            day(joined.endsOn(), recipient),
                            "may",
                            may(joined.role()),
                            "place",
                            name(joined.place(), recipient)),
                    places.named(joined.place())
                            .map(RolePlaces.Named::page)
                            .orElse("/organizations/" + organization.slug()));
        }
    }

    /**
     * Somebody else has taken a role away.
     *
     * @param place where it counted; null: in the whole organization
     */
    void left(
            Organization organization,
            UUID account,
            OrganizationRole role,
            @Nullable RolePlace place,
            @Nullable Reason reason) {
        for (var recipient : recipients(account)) {
            emails.put(
                    organization,
                    OrganizationEmail.MEMBERSHIP_ENDED,
                    List.of(recipient),
                    Map.of(
                            "role",
                            role.name(),
                            "place",
                            name(place, recipient),
                            "reason",
                            reason == null ? "" : reason.value()),
                    "/organizations/" + organization.slug());
        }
    }

    /** Somebody else has set another last day, or none. */
    void endChanged(
            Organization organization,
            UUID account,
            OrganizationRole role,
            @Nullable RolePlace place,
            @Nullable LocalDate until) {
        put(organization, OrganizationEmail.MEMBERSHIP_END_CHANGED, recipients(account), role, until, place, Map.of());
    }

    /** The last day is over. */
    void over(Organization organization, Membership over) {
        put(
                organization,
                OrganizationEmail.MEMBERSHIP_OVER,
                recipients(over.accountId()),
                over.role(),
                over.endsOn(),
                over.place(),
                Map.of());
    }

    /** Notifies the person and the managers that the last day comes. */
    void endsSoon(Organization organization, Membership ending, List<Recipient> managers) {
        var person = recipients(ending.accountId());
        put(
                organization,
                OrganizationEmail.MEMBERSHIP_ENDS_SOON,
                Stream.concat(person.stream(), managers.stream()).distinct().toList(),
                ending.role(),
                ending.endsOn(),
                ending.place(),
                Map.of(
                        "person",
                        person.stream().map(Recipient::name).findFirst().orElse("")));
    }

    private void put(
            Organization organization,
            OrganizationEmail template,
            List<Recipient> recipients,
            OrganizationRole role,
            @Nullable LocalDate until,
            @Nullable RolePlace place,
            Map<String, String> said) {
        for (var recipient : recipients) {
            var arguments = new HashMap<>(said);
            arguments.put("role", role.name());
            arguments.put("until", day(until, recipient));
            if (template.argumentNames().contains("place")) {
                arguments.put("place", name(place, recipient));
            }
            emails.put(
                    organization,
                    template,
                    List.of(recipient),
                    arguments,
                    template == OrganizationEmail.MEMBERSHIP_OVER || place != null
                            ? "/organizations/" + organization.slug()
                            : "/manage/organizations/" + organization.slug() + "/members");
        }
    }

    /** The word that says what the role allows. */
    private static String may(OrganizationRole role) {
        return "MAY_" + role;
    }

    private String name(@Nullable RolePlace place, Recipient reader) {
        return places.named(place)
                .map(named -> named.name().in(reader.language().value()))
                .orElse("");
    }

    private static String day(@Nullable LocalDate day, Recipient reader) {
        return day == null ? "" : DateWords.format(DAY, reader.language().locale(), day.atStartOfDay(ZoneOffset.UTC));
    }

    /** The owner of an account; empty when it is gone. */
    List<Recipient> recipients(UUID account) {
        return accounts
                .byId(account)
                .map(found -> new Recipient(
                        found.email(), found.name().full(), found.profile().preferredLanguage()))
                .stream()
                .toList();
    }
}
