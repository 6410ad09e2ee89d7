package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

/** What {@link Centers} promises. */
public interface CentersContract extends CenterContract {

    /** A year for which no other test approves. */
    int YEAR = 1998;

    @Test
    default void aCenterIsFoundByItsAddressAndItsIdentity() {
        var center = center();
        assertThat(inTransaction(() -> centers().bySlug(center.slug()))).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(center.id());
            assertThat(found.profile()).isEqualTo(CenterFixtures.profile(center.host(), center.partner()));
        });
        assertThat(inTransaction(() -> centers().byId(center.id())))
                .hasValueSatisfying(found -> assertThat(found.slug()).isEqualTo(center.slug()));
        var nowhere = Slug.of("center-" + Ids.next());
        assertThat(inTransaction(() -> centers().bySlug(nowhere))).isEmpty();
        assertThat(inTransaction(() -> centers().lock(nowhere))).isEmpty();
        assertThat(inTransaction(() -> centers().byId(Ids.next()))).isEmpty();
    }

    @Test
    default void anAddressIsGivenOnce() {
        var taken = center().slug().value();
        var host = organization();
        assertTaken(() -> centers().add(CenterFixtures.draft(taken, host, null, NOW)));
    }

    @Test
    default void anAddressThatIsTakenOrReservedIsNumbered() {
        var taken = center().slug();
        assertThat(inTransaction(() -> centers().freeSlug(taken))).isEqualTo(taken.numbered(2));
        var host = organization();
        inTransaction(() -> centers().add(CenterFixtures.draft(taken.numbered(2).value(), host, null, NOW)));
        assertThat(inTransaction(() -> centers().freeSlug(taken))).isEqualTo(taken.numbered(3));
        var free = Slug.of("center-" + Ids.next());
        assertThat(inTransaction(() -> centers().freeSlug(free))).isEqualTo(free);
        assertThat(inTransaction(() -> centers().freeSlug(Slug.of("compare")))).isNotEqualTo(Slug.of("compare"));
    }

    @Test
    default void whatChangesOfALockedCenterIsWrittenBack() {
        var center = center();
        long before = version(center);
        inTransaction(() -> centers().lock(center.slug()).orElseThrow().apply(NOW));
        assertThat(inTransaction(() -> centers().byId(center.id()).orElseThrow().state()))
                .isEqualTo(CenterState.APPLIED);
        assertThat(version(center)).isEqualTo(before + 1);
    }

    @Test
    default void aDraftIsDeletedAndItsAddressIsFreeAgain() {
        var center = center();
        inTransaction(() -> centers().remove(centers().lock(center.slug()).orElseThrow()));
        assertThat(inTransaction(() -> centers().byId(center.id()))).isEmpty();
        assertThat(inTransaction(() -> centers().freeSlug(center.slug()))).isEqualTo(center.slug());
    }

    @Test
    default void approvalsOfAYearAreNumberedFromOne() {
        assertThat(List.of(nextApproval(YEAR), nextApproval(YEAR), nextApproval(YEAR - 1), nextApproval(YEAR)))
                .containsExactly(1, 2, 1, 3);
    }

    private int nextApproval(int year) {
        return inTransaction(() -> centers().nextApproval(year));
    }

    private long version(Center center) {
        return inTransaction(() -> centers().byId(center.id()).orElseThrow().version());
    }
}
