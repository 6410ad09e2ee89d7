package org.caravanserai.domain.centers.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link CenterParties} promises. */
public interface CenterPartiesContract extends CenterContract {

    LocalDate FIRST = LocalDate.of(2027, 1, 1);

    CenterParties parties();

    @Test
    default void thirdPartiesAreListedThoseThatJoinedLastFirst() {
        var center = center();
        var first = party(center, "River Bank", FIRST);
        var last = party(center, "Delta Press", FIRST.plusDays(2));
        var second = party(center, "Port Authority", FIRST.plusDays(1));
        party(center(), "Elsewhere", FIRST);
        assertThat(inTransaction(() -> parties().parties(center.id())))
                .extracting(ThirdParty::terms)
                .containsExactly(last.terms(), second.terms(), first.terms());
        assertThat(inTransaction(() -> parties().parties(Ids.next()))).isEmpty();
    }

    @Test
    default void whatAThirdPartySaysAnewIsWrittenBack() {
        var center = center();
        party(center, "River Bank", FIRST);
        var organization = organization();
        var terms = new PartyTerms(organization, null, ThirdPartyRole.FUNDER, FIRST, FIRST.plusYears(1));
        inTransaction(() -> parties().parties(center.id()).get(0).change(center, terms));
        assertThat(inTransaction(() -> parties().parties(center.id())))
                .singleElement()
                .satisfies(read -> assertThat(read.terms()).isEqualTo(terms));
    }

    @Test
    default void contributionsAreListedThosePledgedLastFirst() {
        var center = center();
        var party = party(center, "River Bank", FIRST);
        var money = contribution(center, party, AssetKind.MONEY, FIRST);
        var books = contribution(center, null, AssetKind.EQUIPMENT, FIRST.plusDays(2));
        var rooms = contribution(center, null, AssetKind.EQUIPMENT, FIRST.plusDays(1));
        contribution(center(), null, AssetKind.EQUIPMENT, FIRST);
        assertThat(within(center.id(), () -> parties().contributions(center.id())))
                .extracting(Contribution::terms)
                .containsExactly(books.terms(), rooms.terms(), money.terms());
    }

    @Test
    default void whatBecomesOfAContributionIsWrittenBack() {
        var center = center();
        contribution(center, null, AssetKind.EQUIPMENT, FIRST);
        var terms = new AssetTerms(
                Giver.PARTNER,
                null,
                AssetKind.EQUIPMENT,
                "Books",
                null,
                null,
                FIRST,
                FIRST.plusDays(3),
                EndOwner.PARTNER);
        within(center.id(), () -> parties().contributions(center.id()).get(0).change(center, terms, FIRST.plusDays(3)));
        assertThat(within(center.id(), () -> parties().contributions(center.id())))
                .singleElement()
                .satisfies(read -> assertThat(read.terms()).isEqualTo(terms));
    }

    /** A third party that joins the center on this day. */
    default ThirdParty party(Center center, String name, LocalDate from) {
        var party = new ThirdParty(center, new PartyTerms(null, name, ThirdPartyRole.FUNDER, from, null));
        inTransaction(() -> parties().add(party));
        return party;
    }

    /** Something worth 1000.50 USD that is pledged on this day. */
    default Contribution contribution(Center center, @Nullable ThirdParty party, AssetKind kind, LocalDate pledgedOn) {
        var contribution = new Contribution(
                center,
                new AssetTerms(
                        party == null ? Giver.HOST : Giver.THIRD_PARTY,
                        party == null ? null : party.id(),
                        kind,
                        "For the library",
                        2,
                        new Money(new BigDecimal("1000.50"), Currency.getInstance("USD")),
                        pledgedOn,
                        null,
                        EndOwner.USED_UP),
                pledgedOn);
        within(center.id(), () -> parties().add(contribution));
        return contribution;
    }
}
