package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationChange;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationsMerged;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an authority decides on an organization: verify, refuse, end, merge, each on the version that was read. */
class DecisionsOnOrganizationsTest {

    private final PlatformWorld world = new PlatformWorld();
    private final Organization organization = world.organization("pku");

    @BeforeEach
    void signIn() {
        world.manager(organization);
        world.as(PlatformRole.AUTHORITY);
        world.wiring.answer(OrganizationProfiles.class, "bySlug", asked -> world.memory
                .organizations
                .bySlug((Slug) asked[0])
                .map(found -> Views.of(found, found.state(), null)));
    }

    @Test
    void aVerifiedOrganizationIsVouchedForAndItsManagersAreTold() {
        world.of(VerifyOrganization.class).execute(organization.slug(), "looked at the register", version());
        assertThat(organization.state()).isEqualTo(OrganizationState.VERIFIED);
        assertThat(world.history()).containsExactly("VERIFIED looked at the register");
        assertThat(world.sent()).containsExactly("ORGANIZATION_VERIFIED");
    }

    @Test
    void aClaimedRorIdentifierOfAnotherOneIsNotVerified() {
        var ror = Bodies.ror(77);
        world.organization("owner", Bodies.university(ror, Name.official("en", "Owner")))
                .verify();
        var claiming = world.organization("claiming", Bodies.university(ror, Name.official("en", "Claiming")));
        var version = world.of(OpenForDecision.class).execute(claiming.slug()).version();
        assertConflict(
                "ror-id-known", () -> world.of(VerifyOrganization.class).execute(claiming.slug(), null, version));
        assertThat(claiming.state()).isEqualTo(OrganizationState.REGISTERED);
    }

    @Test
    void aRefusalNeedsAReasonThatItsManagersRead() {
        var refuse = world.of(RefuseVerification.class);
        assertInvalid("note: required", () -> refuse.execute(organization.slug(), " ", version()));
        refuse.execute(organization.slug(), " not an institution ", version());
        assertThat(organization.state()).isEqualTo(OrganizationState.REFUSED);
        assertThat(world.history()).containsExactly("REFUSED not an institution");
        assertThat(world.sent()).containsExactly("ORGANIZATION_REFUSED");
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("not an institution");
    }

    @Test
    void aDecisionNamesTheVersionThatWasRead() {
        var version = version();
        organization.edit(Bodies.university(null, Name.official("en", "Something Else")), PlatformWorld.NOW);
        assertThatThrownBy(() -> world.of(VerifyOrganization.class).execute(organization.slug(), null, version))
                .isInstanceOfSatisfying(ChangedSince.class, changed -> assertThat(changed.differences())
                        .isNotEmpty());
        assertThatThrownBy(() -> world.of(RefuseVerification.class).execute(organization.slug(), "x", null))
                .isInstanceOf(VersionNeeded.class);
        assertThat(organization.state()).isEqualTo(OrganizationState.REGISTERED);
    }

    @Test
    void anOrganizationEndsWithOrWithoutASuccessor() {
        var heir = world.organization("heir");
        var end = world.of(EndOrganization.class);
        assertInvalid(
                "successor: unknown-organization",
                () -> end.execute(organization.slug(), Slug.of("nowhere"), null, version()));
        end.execute(organization.slug(), heir.slug(), "merged by law", version());
        assertThat(organization.state()).isEqualTo(OrganizationState.CLOSED);
        assertThat(organization.successorId()).isEqualTo(heir.id());
        assertThat(world.history()).containsExactly("CLOSED merged by law");
        end.execute(
                heir.slug(),
                null,
                null,
                world.of(OpenForDecision.class).execute(heir.slug()).version());
        assertThat(heir.successorId()).isNull();
    }

    @Test
    void aChangeThatWaitedHasNoPointOnceTheOrganizationEnds() {
        organization.verify();
        world.memory.organizationChanges.add(
                new OrganizationChange(organization.id(), organization.profile().identity(), PlatformWorld.NOW));
        world.of(EndOrganization.class).execute(organization.slug(), null, null, version());
        assertThat(world.memory.organizationChanges.pending(organization.id())).isEmpty();
        assertThat(world.history()).containsExactly("CHANGE_WITHDRAWN", "CLOSED");
    }

    @Test
    void aMergedOrganizationGivesEverythingToTheOneThatStays() {
        var ror = Bodies.ror(88);
        var gone = world.organization("gone", Bodies.university(ror, Name.official("en", "Gone College")));
        gone.verify();
        var member = world.manager(gone);
        var child = world.organization(
                "child",
                new OrganizationProfile(
                        List.of(Name.official("en", "Child")),
                        Sector.TEAM,
                        null,
                        null,
                        null,
                        null,
                        Tags.of(),
                        gone.id(),
                        null));
        var version = world.of(OpenForDecision.class).execute(gone.slug()).version();
        world.of(MergeOrganizations.class).execute(gone.slug(), organization.slug(), version);
        assertThat(gone.state()).isEqualTo(OrganizationState.MERGED);
        assertThat(gone.successorId()).isEqualTo(organization.id());
        assertThat(organization.ror()).hasToString(ror);
        assertThat(organization.names()).extracting(Name::value).contains("Gone College");
        assertThat(world.isMember(organization, member.id(), OrganizationRole.MANAGER))
                .isTrue();
        assertThat(child.profile().parentId()).isEqualTo(organization.id());
        assertThat(world.history()).containsExactly("MERGED pku", "TOOK_OVER gone");
        assertThat(world.wiring.announced(OrganizationsMerged.class))
                .containsExactly(new OrganizationsMerged(gone.id(), organization.id()));
    }

    @Test
    void anOrganizationIsNotMergedIntoItselfOrAnUnknownOne() {
        var merge = world.of(MergeOrganizations.class);
        assertInvalid(
                "into: not-a-successor", () -> merge.execute(organization.slug(), organization.slug(), version()));
        assertInvalid(
                "into: unknown-organization", () -> merge.execute(organization.slug(), Slug.of("nowhere"), version()));
        assertNotFound(() -> merge.execute(Slug.of("nowhere"), organization.slug(), null));
    }

    private String version() {
        return world.of(OpenForDecision.class).execute(organization.slug()).version();
    }
}
