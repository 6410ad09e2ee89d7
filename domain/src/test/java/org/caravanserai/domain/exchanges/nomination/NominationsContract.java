package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link Nominations} promises. */
public interface NominationsContract extends ExchangesContract {

    @Test
    default void aNominationIsFoundByItsCodeAndByItsIdAndKeepsWhatIsDecided() {
        var nomination = nominated(inForce());
        inTransaction(() ->
                nominations().lock(nomination.code()).orElseThrow().reject(nomination.proposal(), "No room", NOW));
        for (var found : List.of(
                inTransaction(() -> nominations().lock(nomination.code())),
                nominations().byId(nomination.id()))) {
            assertThat(found).hasValueSatisfying(read -> {
                assertThat(read.id()).isEqualTo(nomination.id());
                assertThat(read.place()).isEqualTo(nomination.place());
                assertThat(read.nominee().name()).isEqualTo(PersonName.of("Wei", "Li"));
                assertThat(read.state()).isEqualTo(NominationState.REJECTED);
                assertThat(read.comment()).isEqualTo("No room");
                assertThat(read.decidedAt()).isEqualTo(NOW);
            });
        }
        assertThat(inTransaction(() -> nominations().lock("nothing"))).isEmpty();
        assertThat(nominations().byId(Ids.next())).isEmpty();
    }

    @Test
    default void aStayIsFoundByItsCodeAndByItsNomination() {
        var nomination = nominated(inForce());
        assertThat(nominations().mobilityOf(nomination.id())).isEmpty();
        var stay = stay(nomination);
        inTransaction(
                () -> nominations().lockMobility(stay.code()).orElseThrow().noShow());
        for (var found : List.of(
                nominations().mobilityByCode(stay.code()),
                nominations().mobilityOf(nomination.id()),
                inTransaction(() -> nominations().lockMobility(stay.code())))) {
            assertThat(found).hasValueSatisfying(read -> {
                assertThat(read.id()).isEqualTo(stay.id());
                assertThat(read.state()).isEqualTo(MobilityState.NO_SHOW);
            });
        }
        assertThat(nominations().mobilityByCode("nothing")).isEmpty();
        assertThat(inTransaction(() -> nominations().lockMobility("nothing"))).isEmpty();
        assertTaken(() -> nominations().add(new Mobility(nomination.id())));
    }

    @Test
    default void aPersonHasOneOpenNominationForAPlace() {
        var agreement = inForce();
        var email = someAddress();
        var place = place(agreement);
        assertThat(nominations().isNominated(place, email)).isFalse();
        var first = nominated(nomination(place, email, null, NOW));
        assertThat(nominations().isNominated(place, email)).isTrue();
        assertTaken(() -> nominations().add(nomination(place, email, null, NOW)));
        assertThat(nominations().isNominated(place, someAddress())).isFalse();
        assertThat(nominations().isNominated(place(inForce()), email)).isFalse();
        var nextYear = new Nomination.Place(agreement.id(), "c1", YEAR.next(), place.from(), place.to());
        assertThat(nominations().isNominated(nextYear, email)).isFalse();
        nominated(nomination(nextYear, email, null, NOW));
        var back = new Nomination.Place(agreement.id(), "c2", YEAR, place.to(), place.from());
        assertThat(nominations().isNominated(back, email)).isFalse();
        inTransaction(() -> nominations().lock(first.code()).orElseThrow().cancel(NOW));
        assertThat(nominations().isNominated(place, email)).isFalse();
        nominated(nomination(place, email, null, NOW));
    }

    @Test
    default void aNominationThatWaitsForAnExceptionIsOpen() {
        var place = place(inForce());
        var email = someAddress();
        nominated(Nomination.beyondPlaces(place, Term.FIRST, nominee(email), NOW));
        assertThat(nominations().isNominated(place, email)).isTrue();
        assertTaken(() -> nominations().add(nomination(place, email, null, NOW)));
    }

    @Test
    default void anApplicationLeadsToOneOpenNomination() {
        var agreement = inForce();
        var application = applied(call(agreement)).id();
        var first = nominated(nomination(place(agreement), someAddress(), application, NOW));
        assertTaken(() -> nominations().add(nomination(place(agreement), someAddress(), application, NOW)));
        inTransaction(() -> nominations().lock(first.code()).orElseThrow().cancel(NOW));
        nominated(nomination(place(agreement), someAddress(), application, NOW));
    }

    @Test
    default void theNominationsOfAPersonAreListedTheEarliestFirst() {
        var account = Ids.next();
        var email = someAddress();
        var byAddress = nominated(nomination(place(inForce()), email, null, NOW.plusSeconds(5)));
        var byAccount = nominated(new Nomination(
                place(inForce()),
                Term.FIRST,
                new Nominee(PersonName.of("Wei", "Li"), someAddress(), null, account),
                null,
                NOW));
        nominated(new Nomination(
                place(inForce()),
                Term.FIRST,
                new Nominee(PersonName.of("Wei", "Li"), email, null, Ids.next()),
                null,
                NOW));
        nominated(inForce());
        assertThat(nominations().ofPerson(account, email))
                .extracting(Nomination::id)
                .containsExactly(byAccount.id(), byAddress.id());
    }

    private Nomination nomination(Nomination.Place place, EmailAddress email, @Nullable UUID application, Instant at) {
        return new Nomination(place, Term.FIRST, nominee(email), application, at);
    }
}
