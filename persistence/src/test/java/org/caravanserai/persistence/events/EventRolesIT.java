package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps about roles at one event. */
class EventRolesIT extends PostgresTest {

    @SuppressWarnings("NullAway.Init")
    private UUID organizer;

    @SuppressWarnings("NullAway.Init")
    private AcademicEvent event;

    @SuppressWarnings("NullAway.Init")
    private Account helper;

    @BeforeEach
    void people() {
        organizer = organization();
        event = event(organizer);
        helper = account();
    }

    @Test
    void aHelperReadsThisEventAndIsNoMemberOfItsOrganizer() {
        helps(helper, event, organizer);
        var caller = repository(Callers.class).byAccount(helper.id()).orElseThrow();
        assertThat(caller.organizations()).isEmpty();
        assertThat(caller.may(Permission.READ_PARTICIPANTS, organizer, event.id()))
                .isTrue();
        assertThat(caller.may(
                        Permission.READ_PARTICIPANTS,
                        organizer,
                        event(organizer).id()))
                .isFalse();
        var directory = repository(MemberDirectory.class);
        assertThat(directory.roles(organizer, PageRequest.first(20)).total()).isZero();
        assertThat(directory.rolesAt(EventRoles.at(event))).singleElement().satisfies(line -> assertThat(line.role())
                .isEqualTo(OrganizationRole.EVENT_HELPER));
        assertThat(directory.rolesOf(helper.id())).singleElement().satisfies(own -> assertThat(own.place())
                .isEqualTo(EventRoles.at(event)));
    }

    @Test
    void rolesEndWithTheEventAndFollowItToAnotherOrganizer() {
        var invitations = repository(Invitations.class);
        var place = EventRoles.at(event);
        helps(helper, event, organizer);
        inTransaction(() -> invitations.add(new Invitation(
                organizer, address(), OrganizationRole.EVENT_CO_ORGANIZER, place, Secret.next(), EventFixtures.NOW)));
        var next = organization();
        inTransaction(() -> repository(Sql.class)
                .update("update academic_event set organizer_id = ? where id = ?", next, event.id()));
        assertThat(repository(Memberships.class).at(place).all())
                .singleElement()
                .satisfies(each -> assertThat(each.organizationId()).isEqualTo(next));
        assertThat(invitations.openAt(place)).hasSize(1);
        inTransaction(() -> repository(AcademicEvents.class)
                .remove(repository(AcademicEvents.class).lock(event.slug()).orElseThrow()));
        assertThat(repository(Memberships.class).at(place).all()).isEmpty();
        entities.clear();
        assertThat(invitations.openAt(place)).isEmpty();
    }

    @Test
    void aRoleBelongsToTheOrganizerOfItsEventAndToAPlaceOfItsKind() {
        assertThatThrownBy(() -> helps(helper, event, organization()))
                .hasStackTraceContaining("belongs to another organization");
        assertThatThrownBy(() -> inTransaction(() -> repository(Memberships.class)
                        .add(new Membership(
                                organizer,
                                helper.id(),
                                OrganizationRole.MANAGER,
                                EventRoles.at(event),
                                EventFixtures.NOW,
                                null,
                                null))))
                .hasStackTraceContaining("membership_role_check");
        assertThatThrownBy(() -> inTransaction(() -> repository(Memberships.class)
                        .add(new Membership(organizer, helper.id(), OrganizationRole.EVENT_HELPER, EventFixtures.NOW))))
                .hasStackTraceContaining("membership_role_check");
    }

    private void helps(Account account, AcademicEvent at, UUID organization) {
        inTransaction(() -> repository(Memberships.class)
                .add(new Membership(
                        organization,
                        account.id(),
                        OrganizationRole.EVENT_HELPER,
                        new RolePlace(EventRoles.KIND, at.id()),
                        EventFixtures.NOW,
                        null,
                        null)));
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> repository(Organizations.class).add(organization));
        return organization.id();
    }

    private AcademicEvent event(UUID of) {
        var made = EventFixtures.of(of, EventFixtures.forum().registration());
        inTransaction(() -> repository(AcademicEvents.class).add(made));
        return made;
    }

    private Account account() {
        var account = People.active(address());
        inTransaction(() -> repository(Accounts.class).add(account));
        return account;
    }

    private static EmailAddress address() {
        return EmailAddress.of("helper-" + Ids.next() + "@test.example");
    }
}
