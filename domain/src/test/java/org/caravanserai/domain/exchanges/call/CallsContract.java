package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

/** What {@link Calls} promises of calls; {@link ApplicationsContract} says what it does of applications. */
public interface CallsContract extends ExchangesContract {

    @Test
    default void aCallIsFoundByItsAddressAndByItsIdAndKeepsItsState() {
        var call = call(inForce());
        inTransaction(() -> calls().lock(call.slug()).orElseThrow().release(call.closesAt()));
        for (var found : List.of(
                calls().bySlug(call.slug()),
                calls().byId(call.id()),
                inTransaction(() -> calls().lock(call.slug())),
                inTransaction(() -> calls().lockById(call.id())))) {
            assertThat(found).hasValueSatisfying(read -> {
                assertThat(read.id()).isEqualTo(call.id());
                assertThat(read.conditions()).containsExactly("c1");
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
    default void placesThatAreOfferedOrAcceptedAreCountedInAllCallsOfAnAgreement() {
        var agreement = inForce();
        var call = call(agreement);
        offered(call);
        var accepted = offered(call);
        var declined = offered(call(agreement));
        offered(call(inForce()));
        applied(call);
        assertThat(offered(agreement.id(), "c1")).isEqualTo(3);
        inTransaction(() -> {
            calls().lockApplication(accepted.code()).orElseThrow().accept(NOW);
            calls().lockApplication(declined.code()).orElseThrow().decline();
        });
        assertThat(offered(agreement.id(), "c1")).isEqualTo(2);
        inTransaction(
                () -> calls().lockApplication(accepted.code()).orElseThrow().nominated());
        assertThat(offered(agreement.id(), "c1")).isEqualTo(1);
        assertThat(offered(agreement.id(), "c2")).isZero();
        assertThat(inTransaction(() -> calls().offered(agreement.id(), "c1", YEAR.next())))
                .isZero();
    }

    private int offered(UUID agreement, String condition) {
        return inTransaction(() -> calls().offered(agreement, condition, YEAR));
    }

    private Application offered(ExchangeCall call) {
        var application = applied(call);
        inTransaction(() -> {
            var read = calls().lockApplication(application.code()).orElseThrow();
            read.submit(NOW);
            read.score(BigDecimal.TEN);
            read.allocate("c1");
            read.release(NOW.plusSeconds(60));
        });
        return application;
    }
}
