package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.time.Instant;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.junit.jupiter.api.Test;

/** What {@link AgreementLinks} promises. */
public interface AgreementLinksContract extends ExchangesContract {

    AgreementLinks links();

    @Test
    default void aLinkIsFoundByItsCodeAlsoOnceItWasRevoked() {
        var agreement = inForce();
        var link = issued(agreement, NOW);
        assertThat(links().byCode(link.code())).hasValueSatisfying(read -> {
            assertThat(read.id()).isEqualTo(link.id());
            assertThat(read.agreement()).isEqualTo(agreement.id());
            assertThat(read.party()).isEqualTo(agreement.party(2));
            assertThat(read.isOpen(NOW)).isTrue();
        });
        inTransaction(() -> links().byCode(link.code()).orElseThrow().revoke(NOW));
        assertThat(links().byCode(link.code()))
                .hasValueSatisfying(read -> assertThat(read.revokedAt()).isEqualTo(NOW));
        assertThat(links().byCode("nothing")).isEmpty();
    }

    @Test
    default void linksWhoseAddressNobodyKnowsWaitForTheAuthority() {
        var agreement = inForce();
        var later = issued(agreement, NOW.plusSeconds(5));
        var first = issued(agreement, NOW);
        var revoked = issued(agreement, NOW);
        inTransaction(() -> links().lock(revoked.code()).orElseThrow().revoke(NOW));
        assertThat(links().waiting())
                .filteredOn(link -> link.agreement().equals(agreement.id()))
                .extracting(AgreementLink::id)
                .containsExactly(first.id(), later.id());
        inTransaction(
                () -> links().lock(first.code()).orElseThrow().check(false, "Private", Ids.next(), "Authority", NOW));
        assertThat(links().waiting())
                .filteredOn(link -> link.agreement().equals(agreement.id()))
                .extracting(AgreementLink::id)
                .containsExactly(later.id());
        assertThat(links().byCode(first.code()))
                .hasValueSatisfying(read -> assertThat(read.standing()).isEqualTo(LinkStanding.REFUSED));
    }

    @Test
    default void linksOfAnAgreementAreListedTheNewestFirst() {
        var agreement = inForce();
        var second = issued(agreement, NOW.plusSeconds(5));
        var first = issued(agreement, NOW);
        var third = issued(agreement, NOW.plusSeconds(9));
        issued(inForce(), NOW);
        assertThat(links().of(agreement.id()))
                .extracting(AgreementLink::id)
                .containsExactly(third.id(), second.id(), first.id());
        assertThat(links().of(Ids.next())).isEmpty();
    }

    private AgreementLink issued(Agreement agreement, Instant at) {
        var link = new AgreementLink(
                agreement.id(),
                agreement.party(2),
                "Aya",
                EmailAddress.of("aya@example.org"),
                Ids.next(),
                30,
                LanguageTag.of("fr"),
                false,
                at);
        inTransaction(() -> links().add(link));
        return link;
    }
}
