package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link QuotaExceptions} promises. */
public interface QuotaExceptionsContract extends ExchangesContract {

    UUID ASKS = Ids.next();
    UUID CONFIRMS = Ids.next();
    AgreementTerms ONE_PLACE = Exchanges.terms(Exchanges.condition("c1", 1));

    QuotaExceptions exceptions();

    @Test
    default void anExceptionIsReadAsItWasAskedFor() {
        var agreement = inForce(ONE_PLACE);
        var nomination = beyond(agreement);
        assertThat(exceptions().of(nomination.id())).hasValue(exception(agreement, nomination));
        assertThat(exceptions().of(Ids.next())).isEmpty();
        assertTaken(() -> exceptions().request(exception(agreement, nomination)));
    }

    @Test
    default void aSecondPersonConfirmsItOnceAndReservesAPlaceBeyondTheQuota() {
        var agreement = inForce(ONE_PLACE);
        var nomination = beyond(agreement).id();
        inTransaction(() -> places().reserve(agreement.id(), "c1", YEAR));
        assertThat(confirm(nomination, ASKS)).isFalse();
        assertThat(confirm(Ids.next(), CONFIRMS)).isFalse();
        assertThat(of(agreement)).containsExactly(new Places("c1", 1, 1, 0));
        assertThat(confirm(nomination, CONFIRMS)).isTrue();
        assertThat(confirm(nomination, Ids.next())).isFalse();
        assertThat(of(agreement)).containsExactly(new Places("c1", 1, 2, 0, 1));
        assertThat(exceptions().of(nomination)).hasValueSatisfying(read -> assertThat(read.confirmation())
                .isEqualTo(new QuotaException.Confirmation(CONFIRMS, "Another officer", NOW)));
        assertThat(inTransaction(() -> places().provide(agreement.id(), ONE_PLACE)))
                .as("exceptions do not stand in the way of a revision")
                .isEmpty();
    }

    @Test
    default void aReservedPlaceBeyondTheQuotaIsReleasedOnce() {
        var agreement = inForce(ONE_PLACE);
        var nomination = beyond(agreement).id();
        assertThat(release(nomination)).as("nothing is reserved yet").isFalse();
        inTransaction(() -> places().reserve(agreement.id(), "c1", YEAR));
        confirm(nomination, CONFIRMS);
        assertThat(release(nomination)).isTrue();
        assertThat(release(nomination)).isFalse();
        assertThat(giveBack(nomination)).isFalse();
        assertThat(of(agreement)).containsExactly(new Places("c1", 1, 1, 0));
        assertThat(release(nominated(agreement).id())).isFalse();
    }

    @Test
    default void aPlaceBeyondTheQuotaThatSomebodyTakesIsGivenBackOnce() {
        var agreement = inForce(ONE_PLACE);
        var nomination = beyond(agreement).id();
        inTransaction(() -> {
            places().reserve(agreement.id(), "c1", YEAR);
            places().take(agreement.id(), "c1", YEAR);
        });
        confirm(nomination, CONFIRMS);
        inTransaction(() -> places().take(agreement.id(), "c1", YEAR));
        assertThat(of(agreement)).containsExactly(new Places("c1", 1, 0, 2, 1));
        assertThat(giveBack(nomination)).isTrue();
        assertThat(giveBack(nomination)).isFalse();
        assertThat(of(agreement)).containsExactly(new Places("c1", 1, 0, 1));
    }

    private Nomination beyond(Agreement agreement) {
        var nomination = Nomination.beyondPlaces(place(agreement), Term.FIRST, nominee(someAddress()), NOW);
        inTransaction(() -> {
            nominations().add(nomination);
            exceptions().request(exception(agreement, nomination));
        });
        return nomination;
    }

    private static QuotaException exception(Agreement agreement, Nomination nomination) {
        return new QuotaException(nomination.id(), agreement.party(2), "Two siblings", ASKS, "An officer", NOW, null);
    }

    private boolean confirm(UUID nomination, UUID account) {
        return inTransaction(() -> exceptions().confirm(nomination, account, "Another officer", NOW));
    }

    private boolean release(UUID nomination) {
        return inTransaction(() -> exceptions().release(nomination));
    }

    private boolean giveBack(UUID nomination) {
        return inTransaction(() -> exceptions().giveBack(nomination));
    }

    private List<Places> of(Agreement agreement) {
        return inTransaction(() -> places().of(agreement.id(), YEAR));
    }
}
