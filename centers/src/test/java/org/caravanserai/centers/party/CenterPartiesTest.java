package org.caravanserai.centers.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.caravanserai.centers.party.SaveContribution.ContributionDraft;
import org.caravanserai.centers.party.SaveThirdParty.PartyDraft;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.centers.party.AssetKind;
import org.caravanserai.domain.centers.party.ContributionTotal;
import org.caravanserai.domain.centers.party.EndOwner;
import org.caravanserai.domain.centers.party.Giver;
import org.caravanserai.domain.centers.party.ThirdPartyRole;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CenterPartiesTest {

    private final CentersWorld world = new CentersWorld();
    private final Slug slug = world.operating("red-river").slug();

    private UUID party(
            @Nullable UUID id, @Nullable String organization, @Nullable String name, @Nullable String until) {
        world.as(world.director);
        return world.of(SaveThirdParty.class)
                .execute(
                        slug,
                        id,
                        new PartyDraft(
                                organization == null ? null : Slug.of(organization),
                                name,
                                ThirdPartyRole.FUNDER,
                                LocalDate.parse("2026-01-01"),
                                until == null ? null : LocalDate.parse(until)));
    }

    private UUID given(
            @Nullable UUID id, Giver giver, AssetKind kind, @Nullable String amount, @Nullable String delivered) {
        return given(id, giver, null, kind, amount, delivered);
    }

    private UUID given(
            @Nullable UUID id,
            Giver giver,
            @Nullable UUID party,
            AssetKind kind,
            @Nullable String amount,
            @Nullable String delivered) {
        world.as(world.director);
        return world.of(SaveContribution.class)
                .execute(
                        slug,
                        id,
                        new ContributionDraft(
                                giver,
                                party,
                                kind,
                                "For the library",
                                2,
                                amount == null ? null : new BigDecimal(amount),
                                Currency.getInstance("USD"),
                                LocalDate.parse("2026-01-10"),
                                delivered == null ? null : LocalDate.parse(delivered),
                                EndOwner.HOST));
    }

    @Test
    void aThirdPartyIsAnOrganizationOrAName() {
        party(null, "elsewhere", null, null);
        var bank = party(null, null, " River Bank ", "2026-02-01");
        refused(() -> party(null, null, " ", null), "party-needed");
        refused(() -> party(null, "elsewhere", "River Bank", null), "party-needed");
        refused(() -> party(null, "host", null, null), "party-is-owner");
        refused(() -> party(null, "partner", null, null), "party-is-owner");
        refused(() -> party(null, "nowhere", null, null), "unknown-reference");
        refused(() -> party(null, null, "River Bank", "2025-12-31"), "before-first-day");
        world.asVisitor();
        var lines = world.of(ShowThirdParties.class).execute(slug);
        assertThat(lines).hasSize(2).anySatisfy(line -> {
            assertThat(line.organization()).isNotNull();
            assertThat(line.current()).isTrue();
        });
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.party().id()).isEqualTo(bank);
            assertThat(line.party().terms().name()).isEqualTo("River Bank");
            assertThat(line.current()).isFalse();
        });
        assertThat(world.history()).contains("THIRD_PARTY_ADDED River Bank", "THIRD_PARTY_ADDED elsewhere");
    }

    @Test
    void aThirdPartyIsChangedByDirectorsOfItsCenterOnly() {
        var id = party(null, null, "River Bank", null);
        party(id, null, "River Bank", "2027-12-31");
        assertThat(world.parties.parties(world.center(slug).id()).get(0).terms().until())
                .isEqualTo("2027-12-31");
        assertThatThrownBy(() -> party(Ids.next(), null, "River Bank", null)).isInstanceOf(NotFound.class);
        world.as(world.stranger);
        assertThatThrownBy(() -> world.of(SaveThirdParty.class)
                        .execute(
                                slug,
                                id,
                                new PartyDraft(null, "X", ThirdPartyRole.OTHER, LocalDate.parse("2026-01-01"), null)))
                .isInstanceOf(NotFound.class);
        assertThat(world.history()).contains("THIRD_PARTY_CHANGED River Bank");
    }

    @Test
    void eachSideAndEachThirdPartyContributes() {
        var bank = party(null, null, "River Bank", null);
        var pledged = given(null, Giver.HOST, AssetKind.MONEY, "1000", null);
        given(null, Giver.HOST, AssetKind.EQUIPMENT, "250.50", "2026-02-01");
        given(null, Giver.THIRD_PARTY, bank, AssetKind.MONEY, "400", "2026-01-10");
        given(null, Giver.PARTNER, AssetKind.STAFF, null, null);
        world.as(world.authority);
        var answer = world.of(ShowContributions.class).execute(slug);
        assertThat(answer.contributions()).hasSize(4);
        assertThat(answer.totals())
                .extracting(ContributionTotal::giver, total -> total.pledged() + " " + total.delivered())
                .containsExactly(
                        tuple(Giver.HOST, "1250.50 USD 250.50 USD"), tuple(Giver.THIRD_PARTY, "400.00 USD 400.00 USD"));
        given(pledged, Giver.HOST, AssetKind.MONEY, "1000", "2026-03-01");
        world.as(world.partnerDirector);
        assertThat(world.of(ShowContributions.class)
                        .execute(slug)
                        .totals()
                        .get(0)
                        .delivered())
                .hasToString("1250.50 USD");
        assertThat(world.history())
                .contains("CONTRIBUTION_PLEDGED For the library", "CONTRIBUTION_CHANGED For the library");
        for (var other : new Runnable[] {() -> world.as(world.stranger), () -> world.as(world.teacher)}) {
            other.run();
            assertThatThrownBy(() -> world.of(ShowContributions.class).execute(slug))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void everyFaultOfAContributionIsNamed() {
        refused(() -> given(null, Giver.HOST, AssetKind.MONEY, null, null), "required");
        refused(() -> given(null, Giver.HOST, AssetKind.MONEY, "0", null), "not-positive");
        refused(() -> given(null, Giver.HOST, AssetKind.MONEY, "1.005", null), "too-many-decimals");
        refused(() -> given(null, Giver.HOST, AssetKind.BOOKS, "10", "2026-01-09"), "delivered-before-pledged");
        refused(() -> given(null, Giver.HOST, AssetKind.BOOKS, "10", "2030-01-01"), "delivered-in-the-future");
        refused(() -> given(null, Giver.THIRD_PARTY, AssetKind.BOOKS, "10", null), "required");
        refused(() -> given(null, Giver.THIRD_PARTY, Ids.next(), AssetKind.BOOKS, "10", null), "not-one-of");
        refused(
                () -> world.of(SaveContribution.class)
                        .execute(
                                slug,
                                null,
                                new ContributionDraft(
                                        Giver.HOST,
                                        null,
                                        AssetKind.MONEY,
                                        "x",
                                        null,
                                        BigDecimal.TEN,
                                        null,
                                        LocalDate.parse("2026-01-10"),
                                        null,
                                        EndOwner.HOST)),
                "required");
        assertThatThrownBy(() -> given(Ids.next(), Giver.HOST, AssetKind.BOOKS, "10", null))
                .isInstanceOf(NotFound.class);
    }
}
