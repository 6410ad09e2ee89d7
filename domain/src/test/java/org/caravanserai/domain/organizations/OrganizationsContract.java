package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link Organizations} promises. */
public interface OrganizationsContract extends PortContract {

    Organizations organizations();

    @Test
    default void anOrganizationIsFoundByIdentityAndByAddress() {
        var organization = added(Bodies.unowned());
        assertThat(organizations().byId(organization.id())).contains(organization);
        assertThat(organizations().bySlug(organization.slug())).contains(organization);
        assertThat(inTransaction(() -> organizations().locked(organization.id())))
                .contains(organization);
        assertThat(organizations().byId(Ids.next())).isEmpty();
        assertThat(organizations().bySlug(Slug.of("nowhere-" + Ids.next()))).isEmpty();
    }

    @Test
    default void anAddressIsTakenOnceAndTheNextFreeOneIsNumbered() {
        var organization = added(Bodies.unowned());
        var taken = organization.slug();
        assertTaken(() -> organizations().add(new Organization(taken, organization.profile(), Bodies.NOW, null)));
        assertThat(inTransaction(() -> organizations().freeSlug(taken))).isEqualTo(taken.numbered(2));
        added(new Organization(taken.numbered(2), organization.profile(), Bodies.NOW, null));
        assertThat(inTransaction(() -> organizations().freeSlug(taken))).isEqualTo(taken.numbered(3));
        var free = Slug.of("free-" + Ids.next());
        assertThat(inTransaction(() -> organizations().freeSlug(free))).isEqualTo(free);
    }

    @Test
    default void aRorIdentifierCountsOnceItIsVerifiedAndThenForOneOrganizationOnly() {
        var ror = Bodies.ror(ThreadLocalRandom.current().nextInt(1, 1_000_000));
        var claiming = added(Bodies.unowned(Bodies.university(ror, Name.official("en", "Claiming"))));
        var owner = added(Bodies.unowned(Bodies.university(ror, Name.official("en", "Owner"))));
        assertThat(organizations().byRor(RorId.of(ror))).isEmpty();
        inTransaction(() -> organizations().byId(owner.id()).orElseThrow().verify());
        assertThat(organizations().byRor(RorId.of(ror))).contains(owner);
        assertTaken(() -> organizations().byId(claiming.id()).orElseThrow().verify());
    }

    @Test
    default void eachChangeGivesAnOrganizationAnotherVersion() {
        var id = added(Bodies.unowned()).id();
        long before = version(id);
        inTransaction(() -> organizations().byId(id).orElseThrow().verify());
        assertThat(version(id)).isEqualTo(before + 1);
    }

    @Test
    default void relativesMoveToTheOneThatTakesOver() {
        var from = added(Bodies.unowned());
        var to = added(childOf(from));
        var child = added(childOf(from));
        var ended = Bodies.unowned();
        ended.end(from);
        added(ended);
        inTransaction(() -> organizations().moveRelatives(from.id(), to.id()));
        inTransaction(() -> {
            assertThat(reloaded(child).profile().parentId()).isEqualTo(to.id());
            assertThat(reloaded(ended).successorId()).isEqualTo(to.id());
            assertThat(reloaded(to).profile().parentId())
                    .as("never its own parent")
                    .isNull();
        });
    }

    private Organization childOf(Organization parent) {
        var university = Bodies.university(null, Name.official("en", "School of " + Ids.next()));
        return Bodies.unowned(new OrganizationProfile(
                university.names(),
                university.sector(),
                university.country(),
                university.city(),
                university.ror(),
                university.website(),
                university.domains(),
                parent.id(),
                university.established()));
    }

    private Organization added(Organization organization) {
        inTransaction(() -> organizations().add(organization));
        return organization;
    }

    private Organization reloaded(Organization organization) {
        return organizations().byId(organization.id()).orElseThrow();
    }

    private long version(UUID id) {
        return inTransaction(() -> organizations().byId(id).orElseThrow().version());
    }
}
