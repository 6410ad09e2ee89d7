package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.junit.jupiter.api.Test;

/** What {@link References} promises. */
public interface ReferencesContract extends ExchangesContract {

    EmailAddress REFEREE = EmailAddress.of("fatima@example.org");

    References references();

    @Test
    default void aReferenceIsFoundByItsCodeAndByItsIdAndKeepsWhatWasWritten() {
        var reference = requested(someApplication(), REFEREE, NOW);
        inTransaction(() -> references().lock(reference.code()).orElseThrow().give("Very good", NOW));
        for (var found : List.of(
                references().byCode(reference.code()),
                references().byId(reference.id()),
                inTransaction(() -> references().lock(reference.code())))) {
            assertThat(found).hasValueSatisfying(read -> {
                assertThat(read.id()).isEqualTo(reference.id());
                assertThat(read.email()).isEqualTo(REFEREE);
                assertThat(read.state()).isEqualTo(ReferenceState.GIVEN);
                assertThat(read.text()).isEqualTo("Very good");
            });
        }
        assertThat(references().byCode("nothing")).isEmpty();
        assertThat(references().byId(Ids.next())).isEmpty();
        assertThat(inTransaction(() -> references().lock("nothing"))).isEmpty();
    }

    @Test
    default void aPersonIsAskedForOneReferenceAtATime() {
        var application = someApplication();
        var first = requested(application, REFEREE, NOW);
        assertTaken(() -> references().add(reference(application, REFEREE, NOW)));
        requested(application, EmailAddress.of("yusuf@example.org"), NOW);
        requested(someApplication(), REFEREE, NOW);
        inTransaction(() -> references().lock(first.code()).orElseThrow().decline(NOW));
        var second = requested(application, REFEREE, NOW);
        inTransaction(() -> references().lock(second.code()).orElseThrow().withdraw());
        var third = requested(application, REFEREE, NOW);
        inTransaction(() -> references().lock(third.code()).orElseThrow().give("Good", NOW));
        assertTaken(() -> references().add(reference(application, REFEREE, NOW)));
    }

    @Test
    default void referencesOfAnApplicationAreListedTheEarliestFirst() {
        var application = someApplication();
        var later = requested(application, REFEREE, NOW.plusSeconds(5));
        var earlier = requested(application, EmailAddress.of("yusuf@example.org"), NOW);
        requested(someApplication(), REFEREE, NOW);
        assertThat(references().of(application)).extracting(Reference::id).containsExactly(earlier.id(), later.id());
        assertThat(references().of(Ids.next())).isEmpty();
    }

    @Test
    default void aReferenceIsForgottenWithItsApplication() {
        var application = someApplication();
        var gone = requested(application, REFEREE, NOW);
        var kept = requested(someApplication(), REFEREE, NOW);
        inTransaction(() -> references().remove(references().byId(gone.id()).orElseThrow()));
        assertThat(references().byCode(gone.code())).isEmpty();
        assertThat(references().of(application)).isEmpty();
        assertThat(references().byCode(kept.code())).isPresent();
    }

    private UUID someApplication() {
        return applied(call(inForce())).id();
    }

    private Reference requested(UUID application, EmailAddress email, Instant at) {
        var reference = reference(application, email, at);
        inTransaction(() -> references().add(reference));
        return reference;
    }

    private static Reference reference(UUID application, EmailAddress email, Instant at) {
        return new Reference(
                application, "Fatima", email, "Supervisor", LanguageTag.of("en"), at.plus(Duration.ofDays(9)), at);
    }
}
