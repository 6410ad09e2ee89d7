package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.centers.party.SaveContribution;
import org.caravanserai.centers.party.SaveContribution.ContributionDraft;
import org.caravanserai.centers.party.SaveThirdParty;
import org.caravanserai.centers.party.SaveThirdParty.PartyDraft;
import org.caravanserai.centers.point.PointDraft;
import org.caravanserai.centers.point.SaveTeachingPoint;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.centers.party.AssetKind;
import org.caravanserai.domain.centers.party.EndOwner;
import org.caravanserai.domain.centers.party.Giver;
import org.caravanserai.domain.centers.party.ThirdPartyRole;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Third parties of the running center, contributions of all parties, and its other places. */
@ApplicationScoped
class DemoParties implements DemoStep {

    private static final Slug CENTER = Slug.of(CenterPlan.RUNNING.slug());

    private final DemoPeople people;
    private final SaveThirdParty parties;
    private final SaveContribution contributions;
    private final SaveTeachingPoint points;

    @Inject
    DemoParties(DemoPeople people, SaveThirdParty parties, SaveContribution contributions, SaveTeachingPoint points) {
        this.people = people;
        this.parties = parties;
        this.contributions = contributions;
        this.points = points;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void run() {
        var opened = people.today(ZoneOffset.UTC).minusDays(390);
        people.actAs("center");
        parties(opened);
        points(opened);
    }

    private void parties(LocalDate opened) {
        var port = parties.execute(
                CENTER, null, new PartyDraft(null, "Hai Phong Port Company", ThirdPartyRole.EMPLOYER, opened, null));
        parties.execute(
                CENTER,
                null,
                new PartyDraft(null, "Nanjing Museum of Letters", ThirdPartyRole.CULTURAL, opened.plusDays(90), null));
        var rooms = "Six classrooms beside the old quarter";
        give(Giver.HOST, null, AssetKind.PREMISES, rooms, 6, null, opened, opened, EndOwner.HOST);
        give(
                Giver.HOST,
                null,
                AssetKind.MONEY,
                "Running cost of the first year",
                null,
                40_000,
                opened,
                opened.plusDays(20),
                EndOwner.USED_UP);
        give(
                Giver.PARTNER,
                null,
                AssetKind.STAFF,
                "Two teachers from Nanjing",
                2,
                null,
                opened,
                opened.plusDays(30),
                EndOwner.USED_UP);
        give(
                Giver.PARTNER,
                null,
                AssetKind.BOOKS,
                "Library of Chinese readers",
                1200,
                9600,
                opened,
                opened.plusDays(45),
                EndOwner.HOST);
        give(
                Giver.PARTNER,
                null,
                AssetKind.MONEY,
                "Books and events of the second year",
                null,
                15_000,
                opened.plusYears(1),
                null,
                EndOwner.USED_UP);
        give(
                Giver.THIRD_PARTY,
                port,
                AssetKind.EQUIPMENT,
                "Headsets for the language laboratory",
                30,
                2100,
                opened.plusDays(60),
                opened.plusDays(75),
                EndOwner.GIVER);
    }

    private void give(
            Giver giver,
            @Nullable UUID party,
            AssetKind kind,
            String description,
            @Nullable Integer quantity,
            @Nullable Integer dollars,
            LocalDate pledged,
            @Nullable LocalDate delivered,
            EndOwner owner) {
        contributions.execute(
                CENTER,
                null,
                new ContributionDraft(
                        giver,
                        party,
                        kind,
                        description,
                        quantity,
                        dollars == null ? null : BigDecimal.valueOf(dollars),
                        dollars == null ? null : Currency.getInstance("USD"),
                        pledged,
                        delivered,
                        owner));
    }

    private void points(LocalDate opened) {
        points.execute(
                CENTER,
                null,
                new PointDraft(
                        new LocalizedText(Map.of(
                                "en", "Port Vocational School", "zh", "港口职业学校", "vi", "Trường Trung cấp nghề Cảng")),
                        CountryCode.of("VN"),
                        "Hai Phong",
                        "8 Đường Bao Trần Hưng Đạo",
                        new BigDecimal("20.86"),
                        new BigDecimal("106.69"),
                        List.of(TaughtLanguage.of("zho")),
                        opened.plusDays(120),
                        null));
        points.execute(
                CENTER,
                null,
                new PointDraft(
                        LocalizedText.of("en", "Lakeside Library", "zh", "湖畔图书馆"),
                        CountryCode.of("VN"),
                        "Hanoi",
                        null,
                        new BigDecimal("21.05"),
                        new BigDecimal("105.82"),
                        List.of(TaughtLanguage.of("zho"), TaughtLanguage.of("vie")),
                        opened,
                        opened.plusDays(200)));
    }
}
