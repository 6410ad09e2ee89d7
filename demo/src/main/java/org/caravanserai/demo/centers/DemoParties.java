package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.party.SaveContribution;
import org.caravanserai.centers.party.SaveThirdParty;
import org.caravanserai.centers.point.PointForm;
import org.caravanserai.centers.point.SaveTeachingPoint;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
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
                CENTER,
                null,
                new SaveThirdParty.Command(null, "Hai Phong Port Company", "EMPLOYER", opened.toString(), null));
        parties.execute(
                CENTER,
                null,
                new SaveThirdParty.Command(
                        null,
                        "Nanjing Museum of Letters",
                        "CULTURAL",
                        opened.plusDays(90).toString(),
                        null));
        give("HOST", "PREMISES", "Six classrooms beside the old quarter", "6", null, opened, opened, "HOST");
        give("HOST", "MONEY", "Running cost of the first year", null, "40000", opened, opened.plusDays(20), "USED_UP");
        give("PARTNER", "STAFF", "Two teachers from Nanjing", "2", null, opened, opened.plusDays(30), "USED_UP");
        give("PARTNER", "BOOKS", "Library of Chinese readers", "1200", "9600", opened, opened.plusDays(45), "HOST");
        give(
                "PARTNER",
                "MONEY",
                "Books and events of the second year",
                null,
                "15000",
                opened.plusYears(1),
                null,
                "USED_UP");
        give(
                port.toString(),
                "EQUIPMENT",
                "Headsets for the language laboratory",
                "30",
                "2100",
                opened.plusDays(60),
                opened.plusDays(75),
                "GIVER");
    }

    private void give(
            String giver,
            String kind,
            String description,
            @Nullable String quantity,
            @Nullable String amount,
            LocalDate pledged,
            @Nullable LocalDate delivered,
            String owner) {
        contributions.execute(
                CENTER,
                null,
                new SaveContribution.Command(
                        giver,
                        kind,
                        description,
                        quantity,
                        amount,
                        amount == null ? null : "USD",
                        pledged.toString(),
                        delivered == null ? null : delivered.toString(),
                        owner));
    }

    private void points(LocalDate opened) {
        points.execute(
                CENTER,
                null,
                new PointForm(
                        Map.of("en", "Port Vocational School", "zh", "港口职业学校", "vi", "Trường Trung cấp nghề Cảng"),
                        "VN",
                        "Hai Phong",
                        "8 Đường Bao Trần Hưng Đạo",
                        "20.86",
                        "106.69",
                        List.of("zho"),
                        opened.plusDays(120).toString(),
                        null));
        points.execute(
                CENTER,
                null,
                new PointForm(
                        Map.of("en", "Lakeside Library", "zh", "湖畔图书馆"),
                        "VN",
                        "Hanoi",
                        null,
                        "21.05",
                        "105.82",
                        List.of("zho", "vie"),
                        opened.toString(),
                        opened.plusDays(200).toString()));
    }
}
