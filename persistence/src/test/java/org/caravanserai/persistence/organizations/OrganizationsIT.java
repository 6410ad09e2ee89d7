package org.caravanserai.persistence.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationChange;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationView.Relative;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganizationsIT extends PostgresTest {

    private JpaOrganizations organizations;
    private SqlOrganizationDirectory directory;
    private SqlOrganizationProfiles profiles;
    private SqlMemberships memberships;

    @BeforeEach
    void wire() {
        organizations = repository(JpaOrganizations.class);
        memberships = repository(SqlMemberships.class);
        directory = repository(SqlOrganizationDirectory.class);
        profiles = repository(SqlOrganizationProfiles.class);
    }

    @Test
    void whatIsEditedIsReadBackWithItsNames() {
        var slug = fresh("edited");
        inTransaction(() -> organizations.add(Bodies.registered(
                slug, Bodies.university(null, Name.official("en", "Before"), new Name(NameKind.ACRONYM, null, "BF")))));
        inTransaction(() -> organizations
                .bySlug(Slug.of(slug))
                .orElseThrow()
                .edit(
                        Bodies.university(
                                null,
                                Name.official("en", "After"),
                                Name.official("zh", "之后"),
                                new Name(NameKind.ACRONYM, null, "BF")),
                        Bodies.NOW));
        var view = profiles.bySlug(Slug.of(slug)).orElseThrow();
        assertThat(view.names())
                .containsExactly(
                        Name.official("en", "After"),
                        Name.official("zh", "之后"),
                        new Name(NameKind.ACRONYM, null, "BF"));
        assertThat(view.name().in("zh")).isEqualTo("之后");
        assertThat(view.domains()).containsExactly("example.edu.cn");
        assertThat(view.version()).isEqualTo(2);
        assertThat(directory.byIds(List.of(view.id())).get(view.id()).slug()).isEqualTo(slug);
    }

    @Test
    void aProposedIdentityIsReadBackAndOnlyOneWaits() {
        var slug = fresh("verified");
        var changes = repository(JpaOrganizationChanges.class);
        var proposed = Bodies.university(
                        Bodies.ror(771),
                        Name.official("en", "After"),
                        Name.official("zh", "之后"),
                        new Name(NameKind.ACRONYM, null, "AF"))
                .identity();
        var id = inTransaction(() -> {
            var organization = Bodies.registered(slug);
            organization.verify();
            organizations.add(organization);
            entities.flush();
            changes.add(new OrganizationChange(organization.id(), proposed, Bodies.NOW));
            return organization.id();
        });
        entities.clear();
        assertThat(changes.pending(id).orElseThrow().proposed()).isEqualTo(proposed);
        assertThatThrownBy(() -> inTransaction(() -> changes.add(new OrganizationChange(id, proposed, Bodies.NOW))))
                .hasStackTraceContaining("organization_change_one_pending");
        assertThat(repository(SqlOrganizationTasks.class).waiting(200))
                .anySatisfy(task -> assertThat(task.slug()).isEqualTo(slug));
        inTransaction(() -> changes.pending(id).orElseThrow().withdraw(Bodies.NOW));
        assertThat(changes.pending(id)).isEmpty();
    }

    @Test
    void aRorIdentifierCountsOnlyWhenVerified() {
        var ror = Bodies.ror(772);
        var claims = fresh("claims");
        var claimsToo = fresh("claims-too");
        inTransaction(() ->
                organizations.add(Bodies.registered(claims, Bodies.university(ror, Name.official("en", "A Claim")))));
        inTransaction(() -> organizations.add(
                Bodies.registered(claimsToo, Bodies.university(ror, Name.official("en", "Another Claim")))));
        assertThat(organizations.byRor(RorId.of(ror))).isEmpty();
        inTransaction(() -> organizations.bySlug(Slug.of(claims)).orElseThrow().verify());
        assertThat(organizations.byRor(RorId.of(ror)).orElseThrow().slug().value())
                .isEqualTo(claims);
        assertThatThrownBy(() -> inTransaction(() ->
                        organizations.bySlug(Slug.of(claimsToo)).orElseThrow().verify()))
                .hasStackTraceContaining("organization_ror_id_verified");
    }

    @Test
    void oneInvitationAndOneRequestIsOpenAndBothAreForgotten() {
        var invitations = repository(JpaInvitations.class);
        var requests = repository(JpaMembershipRequests.class);
        var slug = fresh("inviting");
        inTransaction(() -> organizations.add(Bodies.registered(slug)));
        var id = organizations.bySlug(Slug.of(slug)).orElseThrow().id();
        var ann = account();
        var email = EmailAddress.of(ann + "@example.org");
        var secret = Secret.next();
        inTransaction(() -> {
            invitations.add(new Invitation(id, email, OrganizationRole.TEACHER, secret, Bodies.NOW));
            requests.add(new MembershipRequest(id, ann, OrganizationRole.TEACHER, "I teach.", Bodies.NOW));
        });
        assertThat(invitations.byHash(secret.hash())).isPresent();
        assertThat(invitations.openOf(id)).hasSize(1);
        assertThat(invitations.countSince(id, Bodies.NOW.minusSeconds(1))).isEqualTo(1);
        assertThat(requests.countOpen(ann)).isEqualTo(1);
        assertThat(requests.openOf(id)).singleElement().satisfies(line -> {
            assertThat(line.email()).isEqualTo(email.value());
            assertThat(line.note()).isEqualTo("I teach.");
        });
        assertThat(repository(SqlOrganizationTasks.class).waiting(200))
                .anySatisfy(task -> assertThat(task.slug()).isEqualTo(slug));
        assertThatThrownBy(() -> inTransaction(() -> invitations.add(
                        new Invitation(id, email, OrganizationRole.TEACHER, Secret.next(), Bodies.NOW))))
                .hasStackTraceContaining("organization_invitation_one_open");
        assertThatThrownBy(() -> inTransaction(
                        () -> requests.add(new MembershipRequest(id, ann, OrganizationRole.MANAGER, null, Bodies.NOW))))
                .hasStackTraceContaining("membership_request_one_open");
        inTransaction(() -> invitations
                .open(id, email, OrganizationRole.TEACHER, null)
                .orElseThrow()
                .withdraw(Bodies.NOW));
        assertThat(invitations.openOf(id)).isEmpty();
        inTransaction(() -> {
            invitations.forget(email);
            requests.forget(ann);
        });
        assertThat(invitations.byHash(secret.hash())).isEmpty();
        assertThat(requests.open(id, ann)).isEmpty();
    }

    @Test
    void aTakenAddressGetsTheNextNumber() {
        var slug = fresh("taken");
        inTransaction(() -> organizations.add(Bodies.registered(slug)));
        inTransaction(() -> organizations.add(Bodies.registered(slug + "-2")));
        assertThat(freeSlug(slug)).isEqualTo(slug + "-3");
        assertThat(freeSlug(slug + "x")).isEqualTo(slug + "x");
    }

    @Test
    void aWordOfAnAddressGetsANumber() {
        assertThat(freeSlug("duplicates")).isEqualTo("duplicates-2");
        assertThat(freeSlug("calendar")).isEqualTo("calendar");
    }

    private String freeSlug(String wish) {
        return inTransaction(() -> organizations.freeSlug(Slug.of(wish)).value());
    }

    @Test
    void mergingMovesMembersAndRelatives() {
        var gone = fresh("gone");
        var staying = fresh("staying");
        var child = fresh("child");
        var ann = account();
        var bo = account();
        inTransaction(() -> organizations.add(Bodies.registered(gone)));
        inTransaction(() -> organizations.add(Bodies.registered(staying)));
        var from = organizations.bySlug(Slug.of(gone)).orElseThrow().id();
        var to = organizations.bySlug(Slug.of(staying)).orElseThrow().id();
        inTransaction(() -> {
            organizations.add(Bodies.registered(child));
            entities.flush();
            entities.createNativeQuery("update organization set parent_id = ?1 where slug = ?2")
                    .setParameter(1, from)
                    .setParameter(2, child)
                    .executeUpdate();
            memberships.add(new Membership(from, ann, OrganizationRole.MANAGER, Bodies.NOW));
            memberships.add(new Membership(from, bo, OrganizationRole.TEACHER, Bodies.NOW));
            memberships.add(new Membership(to, ann, OrganizationRole.MANAGER, Bodies.NOW));
        });
        inTransaction(() -> {
            var merged = organizations.locked(from).orElseThrow();
            merged.mergeInto(organizations.locked(to).orElseThrow(), Bodies.NOW);
            memberships.move(from, to);
            organizations.moveRelatives(from, to);
        });
        assertThat(memberships.in(from).all()).isEmpty();
        assertThat(memberships.in(to).all()).extracting(Membership::accountId).containsExactlyInAnyOrder(ann, bo);
        var view = profiles.bySlug(Slug.of(gone)).orElseThrow();
        assertThat(view.state()).isEqualTo(OrganizationState.MERGED);
        assertThat(view.successor()).isNotNull().extracting(Relative::slug).isEqualTo(staying);
        assertThat(profiles.bySlug(Slug.of(staying)).orElseThrow().children())
                .extracting(Relative::slug)
                .containsExactly(child);
        assertThat(directory.ofMember(ann)).singleElement().satisfies(own -> {
            assertThat(own.slug()).isEqualTo(staying);
            assertThat(own.roles()).containsExactly(OrganizationRole.MANAGER);
        });
    }

    private UUID account() {
        var id = UUID.randomUUID();
        inTransaction(() -> entities.createNativeQuery(
                        "insert into account (id, email, sessions_valid_from, given_name, preferred_language,"
                                + " time_zone, created_at, version) values (?1, ?2, now(), 'Ann', 'en', 'UTC', now(), 1)")
                .setParameter(1, id)
                .setParameter(2, id + "@example.org")
                .executeUpdate());
        return id;
    }

    private static String fresh(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
