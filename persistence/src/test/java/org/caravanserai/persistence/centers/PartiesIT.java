package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.CenterPlace;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Place;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.centers.party.AssetKind;
import org.caravanserai.domain.centers.party.AssetTerms;
import org.caravanserai.domain.centers.party.Contribution;
import org.caravanserai.domain.centers.party.EndOwner;
import org.caravanserai.domain.centers.party.Giver;
import org.caravanserai.domain.centers.party.PartyTerms;
import org.caravanserai.domain.centers.party.ThirdParty;
import org.caravanserai.domain.centers.party.ThirdPartyRole;
import org.caravanserai.domain.centers.point.PointContent;
import org.caravanserai.domain.centers.point.TeachingPoint;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartiesIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private Center center;
    private Center other;

    private static String unique(String word) {
        return word + "-" + Ids.next().toString().substring(20).replace("-", "");
    }

    @BeforeEach
    void make() {
        center = center();
        other = center();
    }

    private Center center() {
        return inTransaction(() -> {
            var host =
                    new Organization(Slug.of(unique("host")), Bodies.unowned().profile(), NOW, null);
            entities.persist(host);
            entities.flush();
            var made = CenterFixtures.after(
                    CenterFixtures.draft(unique("center"), host.id(), null, NOW),
                    CenterState.APPLIED,
                    CenterState.UNDER_REVIEW);
            made.approve(unique("A"), NOW);
            made.agreed();
            made.open(FIRST, Set.of(CenterSide.HOST));
            repository(JpaCenters.class).add(made);
            return made;
        });
    }

    private ThirdParty party(Center of) {
        return inTransaction(() -> {
            var party = new ThirdParty(of, new PartyTerms(null, "River Bank", ThirdPartyRole.FUNDER, FIRST, null));
            repository(JpaCenterParties.class).add(party);
            return party;
        });
    }

    private Contribution contribution(Center to, @Nullable UUID party) {
        return inTransaction(() -> {
            repository(SqlCenterScope.class).enter(to.id());
            var made = new Contribution(
                    to,
                    new AssetTerms(
                            party == null ? Giver.HOST : Giver.THIRD_PARTY,
                            party,
                            AssetKind.MONEY,
                            "For the library",
                            null,
                            new Money(new BigDecimal("1000.50"), Currency.getInstance("USD")),
                            FIRST,
                            null,
                            EndOwner.USED_UP),
                    FIRST);
            repository(JpaCenterParties.class).add(made);
            return made;
        });
    }

    @Test
    void whoHasNotEnteredTheCenterSeesItsThirdPartiesAndNoContributions() {
        contribution(center, party(center).id());
        assertThat(inTransaction(() -> repository(JpaCenterParties.class).contributions(center.id())))
                .isEmpty();
        assertThat(inTransaction(() -> repository(JpaCenterParties.class).parties(center.id())))
                .hasSize(1);
    }

    @Test
    void aThirdPartyOfAnotherCenterGivesNothing() {
        var elsewhere = party(other);
        assertThatThrownBy(() -> contribution(center, elsewhere.id())).hasStackTraceContaining("foreign key");
    }

    @Test
    void openPointsAreAmongThePlacesOfTheirCenter() {
        var name = LocalizedText.of("en", "Port school");
        var place = new Place(CountryCode.of("VN"), "Hai Phong", null, 20.86, 106.68);
        var content = new PointContent(name, place, List.of(TaughtLanguage.of("zho")), FIRST, FIRST.plusDays(9));
        inTransaction(() -> repository(JpaTeachingPoints.class).add(new TeachingPoint(center.id(), content)));
        assertThat(places(lastMoment(FIRST.plusDays(9))))
                .containsExactly(new CenterPlace("VN", "Hanoi", 1, 0), new CenterPlace("VN", "Hai Phong", 0, 1));
        assertThat(places(lastMoment(FIRST.plusDays(9)).plusSeconds(1)))
                .containsExactly(new CenterPlace("VN", "Hanoi", 1, 0));
        assertThat(places(lastMoment(FIRST.minusDays(1)))).containsExactly(new CenterPlace("VN", "Hanoi", 1, 0));
    }

    @Test
    void aCenterIsFoundByTheCityOfATeachingPoint() {
        var city = "Cam Pha " + center.slug().value();
        var place = new Place(CountryCode.of("VN"), city, null, null, null);
        var taught = List.of(TaughtLanguage.of("zho"));
        inTransaction(() -> {
            var point = new TeachingPoint(
                    center.id(), new PointContent(LocalizedText.of("en", "Mine school"), place, taught, FIRST, null));
            repository(JpaTeachingPoints.class).add(point);
            return point;
        });
        assertThat(inTransaction(() ->
                                repository(SqlCenterDirectory.class).page(ofHost(), new PageRequest(0, 20, city, null)))
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.slug()).isEqualTo(center.slug().value()));
    }

    private CenterFilter ofHost() {
        return new CenterFilter(EnumSet.allOf(CenterState.class), Set.of(center.host()), null, null, null);
    }

    private List<CenterPlace> places(Instant at) {
        return inTransaction(() -> repository(SqlCenterDirectory.class).places(ofHost(), null, at));
    }

    private Instant lastMoment(LocalDate day) {
        return day.plusDays(1).atStartOfDay(center.zone()).minusSeconds(1).toInstant();
    }
}
