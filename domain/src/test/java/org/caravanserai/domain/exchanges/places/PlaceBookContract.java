package org.caravanserai.domain.exchanges.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.PlacesInYear;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link PlaceBook} promises. */
public interface PlaceBookContract extends ExchangesContract {

    AcademicYear LAST = AcademicYear.of("2029/2030");

    @Test
    default void placesAreReservedUntilNoneIsLeft() {
        var agreement = inForce(Exchanges.terms(Exchanges.condition("c1", 2))).id();
        assertThat(places().left(agreement, "c1", YEAR)).isEqualTo(2);
        assertThat(reserve(agreement, "c1")).isTrue();
        assertThat(reserve(agreement, "c1")).isTrue();
        assertThat(reserve(agreement, "c1")).isFalse();
        assertThat(of(agreement)).containsExactly(new Places("c1", 2, 2, 0));
        inTransaction(() -> places().release(agreement, "c1", YEAR));
        assertThat(places().left(agreement, "c1", YEAR)).isEqualTo(1);
    }

    @Test
    default void aReservedPlaceIsTakenAndATakenOneGivenBack() {
        var agreement = inForce(Exchanges.terms(Exchanges.condition("c1", 2))).id();
        reserve(agreement, "c1");
        inTransaction(() -> places().take(agreement, "c1", YEAR));
        assertThat(of(agreement)).containsExactly(new Places("c1", 2, 0, 1));
        assertThat(places().left(agreement, "c1", YEAR)).isEqualTo(1);
        inTransaction(() -> places().giveBack(agreement, "c1", YEAR));
        assertThat(of(agreement)).containsExactly(new Places("c1", 2, 0, 0));
    }

    @Test
    default void eachYearOfTheTermsHasItsOwnPlacesListedByCode() {
        var terms = Exchanges.terms(Exchanges.condition("c10", 1), Exchanges.condition("c1", 4));
        var agreement = inForce(terms).id();
        reserve(agreement, "c1");
        assertThat(of(agreement)).containsExactly(new Places("c1", 4, 1, 0), new Places("c10", 1, 0, 0));
        assertThat(inTransaction(() -> places().of(agreement, LAST)))
                .containsExactly(new Places("c1", 4, 0, 0), new Places("c10", 1, 0, 0));
    }

    @Test
    default void outsideTheTermsThereIsNoPlace() {
        var agreement = inForce().id();
        assertThat(inTransaction(() -> places().of(agreement, LAST.next()))).isEmpty();
        assertThat(places().left(agreement, "c1", LAST.next())).isZero();
        assertThat(inTransaction(() -> places().reserve(agreement, "c1", LAST.next())))
                .isFalse();
        assertThat(places().left(agreement, "c3", YEAR)).isZero();
        assertThat(reserve(agreement, "c3")).isFalse();
        assertThat(of(Ids.next())).isEmpty();
    }

    @Test
    default void termsWithFewerPlacesThanAreUsedChangeNothing() {
        var terms = Exchanges.terms(
                Exchanges.condition("c3", 2), Exchanges.condition("c2", 2), Exchanges.condition("c1", 2));
        var agreement = inForce(terms).id();
        for (var condition : List.of("c3", "c3", "c1")) {
            reserve(agreement, condition);
        }
        assertThat(provide(agreement, Exchanges.terms(Exchanges.condition("c2", 9), Exchanges.condition("c3", 1))))
                .containsExactly(new PlaceBook.Shortage("c1", YEAR), new PlaceBook.Shortage("c3", YEAR));
        assertThat(of(agreement))
                .containsExactly(new Places("c1", 2, 1, 0), new Places("c2", 2, 0, 0), new Places("c3", 2, 2, 0));
    }

    @Test
    default void newTermsChangeThePlacesAndWhatTheyLeaveOutHasNone() {
        var agreement = inForce().id();
        reserve(agreement, "c1");
        assertThat(provide(agreement, Exchanges.terms(Exchanges.condition("c1", 1), Exchanges.condition("c3", 7))))
                .isEmpty();
        assertThat(of(agreement))
                .containsExactly(new Places("c1", 1, 1, 0), new Places("c2", 0, 0, 0), new Places("c3", 7, 0, 0));
        assertThat(reserve(agreement, "c1")).isFalse();
        assertThat(reserve(agreement, "c2")).isFalse();
        assertThat(reserve(agreement, "c3")).isTrue();
    }

    @Test
    default void aYearCanHaveAnotherNumberOfPlacesWhateverOthersUse() {
        var agreement = inForce(Exchanges.terms(Exchanges.condition("c1", 3))).id();
        for (int i = 0; i < 3; i++) {
            reserve(agreement, "c1");
        }
        var later = new PlacesInYear(LAST, 1, null, null);
        assertThat(provide(agreement, Exchanges.terms(Exchanges.withPlaces("c1", 3, later))))
                .isEmpty();
        assertThat(of(agreement)).containsExactly(new Places("c1", 3, 3, 0));
        assertThat(places().left(agreement, "c1", LAST)).isEqualTo(1);
        var now = new PlacesInYear(YEAR, 2, null, null);
        assertThat(provide(agreement, Exchanges.terms(Exchanges.withPlaces("c1", 3, now))))
                .containsExactly(new PlaceBook.Shortage("c1", YEAR));
    }

    @Test
    default void aPromisedPlaceIsNobodyElsesUntilItIsRedeemedOrTakenBack() {
        var agreement = inForce(Exchanges.terms(Exchanges.condition("c1", 2))).id();
        assertThat(promise(agreement)).isTrue();
        assertThat(promise(agreement)).isTrue();
        assertThat(promise(agreement)).isFalse();
        assertThat(reserve(agreement, "c1")).isFalse();
        assertThat(places().left(agreement, "c1", YEAR)).isZero();
        assertThat(inTransaction(() -> places().lockedLeft(agreement, "c1", YEAR)))
                .isZero();
        assertThat(provide(agreement, Exchanges.terms(Exchanges.condition("c1", 1))))
                .containsExactly(new PlaceBook.Shortage("c1", YEAR));
        assertThat(inTransaction(() -> places().redeem(agreement, "c1", YEAR))).isTrue();
        assertThat(of(agreement)).containsExactly(new Places("c1", 2, 1, 0, 0, 1));
        inTransaction(() -> places().takeBack(agreement, "c1", YEAR));
        assertThat(of(agreement)).containsExactly(new Places("c1", 2, 1, 0));
        assertThat(inTransaction(() -> places().redeem(agreement, "c1", YEAR))).isFalse();
        assertThat(inTransaction(() -> places().lockedLeft(agreement, "c1", YEAR)))
                .isEqualTo(1);
        assertThat(reserve(agreement, "c1")).isTrue();
    }

    private boolean promise(UUID agreement) {
        return inTransaction(() -> places().promise(agreement, "c1", YEAR));
    }

    private boolean reserve(UUID agreement, String condition) {
        return inTransaction(() -> places().reserve(agreement, condition, YEAR));
    }

    private List<PlaceBook.Shortage> provide(UUID agreement, AgreementTerms terms) {
        return inTransaction(() -> places().provide(agreement, terms));
    }

    private List<Places> of(UUID agreement) {
        return inTransaction(() -> places().of(agreement, YEAR));
    }
}
