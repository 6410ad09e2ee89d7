package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

/** What {@link Calls} promises. */
public interface CallsContract extends ExchangesContract {

    @Test
    default void aCallIsFoundByItsAddressAndByItsIdAndKeepsItsState() {
        var call = call(inForce());
        released(call, false);
        for (var found : List.of(
                calls().bySlug(call.slug()),
                calls().byId(call.id()),
                inTransaction(() -> calls().lock(call.slug())),
                inTransaction(() -> calls().lockById(call.id())))) {
            assertThat(found).hasValueSatisfying(read -> {
                assertThat(read.id()).isEqualTo(call.id());
                assertThat(read.keys()).containsExactly("c1");
                assertThat(read.rules()).isEqualTo(CallRules.OPEN);
                assertThat(read.releasedAt()).isEqualTo(call.closesAt());
            });
        }
        var nothing = Slug.of("nothing-" + Ids.next());
        assertThat(calls().bySlug(nothing)).isEmpty();
        assertThat(calls().byId(Ids.next())).isEmpty();
        assertThat(inTransaction(() -> calls().lock(nothing))).isEmpty();
        assertThat(inTransaction(() -> calls().lockById(Ids.next()))).isEmpty();
    }

    @Test
    default void anAddressOfACallIsGivenOnceAndReservedWordsNever() {
        var agreement = inForce();
        var wanted = Slug.of("call-" + Ids.next());
        assertThat(inTransaction(() -> calls().freeSlug(wanted))).isEqualTo(wanted);
        call(agreement, wanted);
        call(agreement, wanted.numbered(3));
        assertThat(inTransaction(() -> calls().freeSlug(wanted))).isEqualTo(wanted.numbered(2));
        call(agreement, wanted.numbered(2));
        assertThat(inTransaction(() -> calls().freeSlug(wanted))).isEqualTo(wanted.numbered(4));
        assertThat(inTransaction(() -> calls().freeSlug(Slug.of("new")))).isNotEqualTo(Slug.of("new"));
    }

    @Test
    default void callsWithAReserveListForAPlaceAreFoundOnceTheirResultsAreReleased() {
        var agreement = inForce();
        var waiting = released(call(agreement), true);
        released(call(agreement), false);
        released(call(inForce()), true);
        onReserve(call(agreement));
        assertThat(waitingFor(agreement.id(), "c1", YEAR))
                .extracting(ExchangeCall::id)
                .containsExactly(waiting.id());
        assertThat(waitingFor(agreement.id(), "c2", YEAR)).isEmpty();
        assertThat(waitingFor(agreement.id(), "c1", YEAR.next())).isEmpty();
    }

    @Test
    default void aCallOffersPlacesOfSeveralAgreements() {
        var first = inForce();
        var second = inForce(first.party(1), organization(), Exchanges.bothWays());
        var call = call(
                Slug.of("call-" + Ids.next()),
                List.of(new Offering(first, Exchanges.bothWays()), new Offering(second, Exchanges.bothWays())),
                List.of(CallPlace.name(first.code(), "c1"), CallPlace.name(second.code(), "c1")));
        var application = new Application(call, Ids.next(), call.keys(), Term.FIRST, Answers.NONE, NOW);
        inTransaction(() -> callApplications().add(application));
        assertThat(inTransaction(() -> calls().lock(call.slug())).orElseThrow().places())
                .containsExactly(
                        new CallPlace(first.code() + ".c1", first.id(), "c1"),
                        new CallPlace(second.code() + ".c1", second.id(), "c1"));
        assertThat(callApplications()
                        .application(application.code())
                        .orElseThrow()
                        .wishes())
                .containsExactly(first.code() + ".c1", second.code() + ".c1");
    }

    private List<ExchangeCall> waitingFor(UUID agreement, String condition, AcademicYear year) {
        return inTransaction(() -> calls().lockWaitingFor(agreement, condition, year));
    }

    private ExchangeCall released(ExchangeCall call, boolean reserve) {
        if (reserve) {
            onReserve(call);
        }
        inTransaction(() -> {
            var read = calls().lock(call.slug()).orElseThrow();
            read.allocated(new AllocationSummary(Map.of(), "v1"), call.closesAt());
            read.release("v1", "v1", call.closesAt());
        });
        return call;
    }

    private void onReserve(ExchangeCall call) {
        var application = applied(call);
        inTransaction(() -> {
            var read = callApplications().lockApplication(application.code()).orElseThrow();
            read.submit(Qualifications.Statement.NOTHING, NOW);
            read.score(BigDecimal.TEN);
            read.release(NOW.plusSeconds(60));
        });
    }
}
