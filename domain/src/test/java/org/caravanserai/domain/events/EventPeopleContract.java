package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link EventPeople} promises. */
public interface EventPeopleContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    EventPeople people();

    Organizations organizations();

    Memberships memberships();

    Accounts accounts();

    @Test
    default void whoManagesEventsOfAnOrganizationIsToldOnceInTheOwnLanguage() {
        var organization = organization();
        var manager = account();
        var organizer = account();
        join(organization, manager, OrganizationRole.MANAGER);
        join(organization, manager, OrganizationRole.EVENT_ORGANIZER);
        join(organization, organizer, OrganizationRole.EVENT_ORGANIZER);
        join(organization, account(), OrganizationRole.TEACHER);
        join(organization(), account(), OrganizationRole.MANAGER);
        var disabled = account();
        join(organization, disabled, OrganizationRole.MANAGER);
        inTransaction(() -> accounts().byId(disabled.id()).orElseThrow().disable(NOW));
        assertThat(inTransaction(() -> people().organizers(organization, Ids.next())))
                .containsExactlyInAnyOrder(recipient(manager), recipient(organizer));
        assertThat(inTransaction(() -> people().organizers(Ids.next(), Ids.next())))
                .isEmpty();
    }

    @Test
    default void authoritiesWhoCanSignInAreTold() {
        var authority = account();
        var unverified = new Account(someAddress(), People.amina(), NOW);
        inTransaction(() -> {
            accounts().byId(authority.id()).orElseThrow().grant(PlatformRole.AUTHORITY);
            unverified.grant(PlatformRole.AUTHORITY);
            accounts().add(unverified);
        });
        assertThat(inTransaction(() -> people().authorities()))
                .contains(recipient(authority))
                .extracting(Recipient::address)
                .doesNotContain(unverified.email(), account().email());
    }

    @Test
    default void anOrganizationHasItsNameInItsLanguages() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        assertThat(inTransaction(() -> people().organizerName(organization.id())))
                .isEqualTo(organization.displayName());
        assertThat(inTransaction(() -> people().organizerName(Ids.next()))).isEqualTo(LocalizedText.EMPTY);
    }

    private static Recipient recipient(Account account) {
        return new Recipient(account.email(), "Amina Yusupova", LanguageTag.of("ru"));
    }

    private void join(UUID organization, Account account, OrganizationRole role) {
        inTransaction(() -> memberships().add(new Membership(organization, account.id(), role, NOW)));
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    private Account account() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account;
    }
}
