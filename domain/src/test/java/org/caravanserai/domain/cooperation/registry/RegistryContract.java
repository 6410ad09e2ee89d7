package org.caravanserai.domain.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link Registry} promises. */
public interface RegistryContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    Registry registry();

    @Test
    default void aRecordIsFoundByItsKindAndAddress() {
        var made = registered(slug());
        assertThat(inTransaction(() -> registry().lock(Mechanism.class, made.slug())))
                .hasValueSatisfying(read -> {
                    assertThat(read.id()).isEqualTo(made.id());
                    assertThat(read.title()).isEqualTo(made.title());
                    assertThat(read.parties()).extracting(EntryParty::sector).containsExactly(Sector.TEAM);
                });
        assertThat(inTransaction(() -> registry().lock(Project.class, made.slug())))
                .isEmpty();
        assertThat(inTransaction(() -> registry().lock(Mechanism.class, slug())))
                .isEmpty();
        assertThat(inTransaction(() -> registry().find(made.slug()))).hasValue(made.id());
        assertThat(inTransaction(() -> registry().has(made.id()))).isTrue();
        assertThat(inTransaction(() -> registry().find(slug()))).isEmpty();
    }

    @Test
    default void whatIsChangedOfARecordIsKeptAndMakesAnotherVersion() {
        var made = registered(slug());
        long before = inTransaction(
                        () -> registry().lock(Mechanism.class, made.slug()).orElseThrow())
                .version();
        inTransaction(() -> registry()
                .lock(Mechanism.class, made.slug())
                .orElseThrow()
                .count(new EntryYearFigure(2025, 10, null, null, null)));
        var read = inTransaction(() -> {
            var found = registry().lock(Mechanism.class, made.slug()).orElseThrow();
            assertThat(found.years()).extracting(EntryYearFigure::participants).containsExactly(10);
            return found;
        });
        assertThat(read.version()).isGreaterThan(before);
    }

    @Test
    default void anAddressIsGivenOnceAndReservedWordsNever() {
        var wanted = slug();
        assertThat(inTransaction(() -> registry().freeSlug(wanted))).isEqualTo(wanted);
        registered(wanted);
        registered(wanted.numbered(3));
        assertThat(inTransaction(() -> registry().freeSlug(wanted))).isEqualTo(wanted.numbered(2));
        assertTaken(() -> registry().add(mechanism(wanted)));
        assertThat(inTransaction(() -> registry().freeSlug(Slug.of("new")))).isNotEqualTo(Slug.of("new"));
    }

    @Test
    default void aWithdrawnRecordIsFoundNoMoreAndItsAddressStaysTaken() {
        var made = registered(slug());
        inTransaction(() -> {
            var found = registry().lock(Mechanism.class, made.slug()).orElseThrow();
            registry().withdraw(found, "Entered twice", NOW);
        });
        assertThat(inTransaction(() -> registry().lock(Mechanism.class, made.slug())))
                .isEmpty();
        assertThat(inTransaction(() -> registry().find(made.slug()))).isEmpty();
        assertThat(inTransaction(() -> registry().has(made.id()))).isFalse();
        assertThat(inTransaction(() -> registry().freeSlug(made.slug())))
                .isEqualTo(made.slug().numbered(2));
    }

    private static Slug slug() {
        return Slug.of("week-" + Ids.next());
    }

    private static Mechanism mechanism(Slug slug) {
        return new Mechanism(
                slug, Facts.of(null, Facts.DAY, Facts.party(Sector.TEAM)), MechanismKind.EXCHANGE_WEEK, 12, NOW);
    }

    private Mechanism registered(Slug slug) {
        var made = mechanism(slug);
        inTransaction(() -> registry().add(made));
        return made;
    }
}
