package org.caravanserai.demo.cooperation;

import static org.caravanserai.demo.cooperation.DemoEntries.NILE;
import static org.caravanserai.demo.cooperation.DemoEntries.RIVER;
import static org.caravanserai.demo.cooperation.DemoEntries.STEPPE;
import static org.caravanserai.demo.cooperation.DemoEntries.VALLEY;
import static org.caravanserai.demo.cooperation.DemoEntries.entry;
import static org.caravanserai.demo.cooperation.DemoEntries.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.cooperation.alliance.AllianceForm;
import org.caravanserai.cooperation.alliance.CarryBudget;
import org.caravanserai.cooperation.alliance.RecordActivity;
import org.caravanserai.cooperation.alliance.RegisterAlliance;
import org.caravanserai.cooperation.registry.CountYear;
import org.caravanserai.cooperation.registry.EntryForm.LinkForm;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;
import org.caravanserai.cooperation.registry.LinkedTo;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.cooperation.alliance.AllianceKind;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** An alliance of the demo's universities, and the yearly figures of it and of a project. */
@ApplicationScoped
class DemoAlliances implements DemoStep {

    private static final Currency YUAN = Currency.getInstance("CNY");
    private static final Slug WATER_SCHOOL = Slug.of("joint-school-of-water-engineering-in-semirechye");

    private final DemoPeople people;
    private final RegisterAlliance register;
    private final RecordActivity activity;
    private final CarryBudget budget;
    private final CountYear count;

    @Inject
    DemoAlliances(
            DemoPeople people,
            RegisterAlliance register,
            RecordActivity activity,
            CarryBudget budget,
            CountYear count) {
        this.people = people;
        this.register = register;
        this.activity = activity;
        this.budget = budget;
        this.count = count;
    }

    @Override
    public int order() {
        return 63;
    }

    @Override
    public void run() {
        people.actAs("analyst");
        var parties = new ArrayList<PartyForm>();
        parties.add(party(PartyRole.SECRETARIAT, RIVER));
        Stream.of(RIVER, STEPPE, NILE, VALLEY, Slug.of("lagoon-teachers-college"))
                .forEach(each -> parties.add(party(PartyRole.MEMBER, each)));
        parties.add(new PartyForm(
                PartyRole.MEMBER,
                null,
                Slug.of("red-river-language-center"),
                null,
                LocalizedText.EMPTY,
                LocalDate.parse("2019-05-10"),
                LocalDate.parse("2023-12-31"),
                List.of()));
        var slug = Slug.of(register.execute(new AllianceForm(
                entry(
                        Map.of(
                                "en", "Alliance of Universities on the Old Trade Roads",
                                "zh", "古商路大学联盟",
                                "ar", "تحالف جامعات طرق التجارة القديمة"),
                        parties,
                        CooperationWay.UNIVERSITY_ALLIANCE,
                        "2019-05-10"),
                AllianceKind.REGIONAL,
                LocalizedText.of(
                        "en", "Members act together by projects; the secretariat changes every five years."))));
        var today = people.today(ZoneOffset.UTC);
        activity.execute(
                slug,
                new RecordActivity.AllianceActivityForm(
                        today.minusDays(140),
                        new LocalizedText(Map.of("en", "Summer school on river basins", "zh", "流域暑期学校")),
                        List.of(RIVER, STEPPE, NILE)));
        activity.execute(
                slug,
                new RecordActivity.AllianceActivityForm(
                        today.minusDays(500),
                        new LocalizedText(Map.of("en", "Round table of libraries", "zh", "图书馆圆桌会议")),
                        List.of(RIVER, VALLEY)));
        budget.execute(
                slug, new CarryBudget.AllianceBudgetForm(today.getYear(), BigDecimal.valueOf(120_000), YUAN, RIVER));
        water(slug);
        counted(EntryKind.ALLIANCE, slug, 2025, 310, 118000, null, null);
        counted(EntryKind.PROJECT, WATER_SCHOOL, 2025, 64, 1152000, 26, 19);
        counted(EntryKind.PROJECT, WATER_SCHOOL, 2026, 96, 1630000, 58, 47);
    }

    /** Members of the alliance that work on water have an alliance of their own within it. */
    private void water(Slug whole) {
        var slug = Slug.of(register.execute(new AllianceForm(
                entry(
                        Map.of("en", "Water Sciences Group of the Trade Roads Alliance", "zh", "商路联盟水科学组"),
                        List.of(
                                party(PartyRole.SECRETARIAT, STEPPE),
                                party(PartyRole.MEMBER, STEPPE),
                                party(PartyRole.MEMBER, RIVER)),
                        List.of(new LinkForm(
                                LinkRelation.PART_OF,
                                LinkedTo.of(LinkTarget.ENTRY, whole.value()),
                                LocalizedText.EMPTY)),
                        CooperationWay.UNIVERSITY_ALLIANCE,
                        "2021-09-01"),
                AllianceKind.DISCIPLINE,
                LocalizedText.of("en", "Members of the alliance with a faculty of water engineering take part."))));
        activity.execute(
                slug,
                new RecordActivity.AllianceActivityForm(
                        people.today(ZoneOffset.UTC).minusDays(60),
                        new LocalizedText(Map.of("en", "Joint measurements on the Ili", "zh", "伊犁河联合测量")),
                        List.of(RIVER, STEPPE)));
    }

    private void counted(
            EntryKind kind,
            Slug slug,
            int year,
            int participants,
            long cost,
            @Nullable Integer trained,
            @Nullable Integer placed) {
        count.execute(
                kind,
                slug,
                new CountYear.YearFigureForm(year, participants, BigDecimal.valueOf(cost), YUAN, trained, placed));
    }
}
