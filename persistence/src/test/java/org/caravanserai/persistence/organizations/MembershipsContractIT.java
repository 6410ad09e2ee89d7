package org.caravanserai.persistence.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.MembershipsContract;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class MembershipsContractIT extends PostgresTest implements MembershipsContract {

    @Override
    public Memberships memberships() {
        return repository(Memberships.class);
    }

    @Override
    public OrganizationPeople people() {
        return repository(OrganizationPeople.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }

    @Override
    public RolePlace place(UUID organization) {
        var event = EventFixtures.of(organization, EventFixtures.forum().registration());
        inTransaction(() -> repository(AcademicEvents.class).add(event));
        return EventRoles.at(event);
    }

    @Test
    void aRoleWhoseLastDayIsOverGetsNoEmailThoughNoJobHasRemovedIt() {
        var organization = Bodies.unowned();
        var held = People.active(someAddress());
        var over = People.active(someAddress());
        inTransaction(() -> {
            organizations().add(organization);
            accounts().add(held);
            accounts().add(over);
        });
        var yesterday = Membership.day(Instant.now()).minusDays(1);
        inTransaction(() -> {
            join(organization, held, yesterday.plusDays(2));
            join(organization, over, yesterday);
        });
        assertThat(inTransaction(() -> people().withRole(organization.id(), OrganizationRole.TEACHER)))
                .extracting(Recipient::address)
                .containsExactly(held.email());
    }

    private void join(Organization organization, Account account, LocalDate until) {
        memberships()
                .add(new Membership(
                        organization.id(),
                        account.id(),
                        OrganizationRole.TEACHER,
                        Instant.parse("2026-01-01T08:00:00Z"),
                        until,
                        null));
    }
}
