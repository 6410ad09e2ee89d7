package org.caravanserai.cooperation.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.Indicators;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.LevelTables;
import org.caravanserai.domain.cooperation.reference.CountingRule;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.domain.cooperation.reference.LanguageStatus;
import org.caravanserai.domain.cooperation.reference.OfficialLanguage;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.cooperation.statistics.MemoryPublishedFigures;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.access.CurrentCaller;

/** A group of three countries with their languages, published figures in memory, and whatever flows a test puts in. */
public final class CooperationWorld extends World {

    public final MemoryPublishedFigures figures = new MemoryPublishedFigures();
    public final List<Flow> flows = new ArrayList<>();
    public final List<AgreementFact> agreements = new ArrayList<>();
    public final List<AgreementFlow> agreementFlows = new ArrayList<>();
    public final List<Indicator> definitions = new ArrayList<>();

    private static final CountryGroup GROUP = new CountryGroup(
            "BR",
            LocalizedText.of("en", "The three"),
            2,
            "BR-3",
            LocalDate.of(2018, 1, 1),
            null,
            "test",
            List.of(
                    new CountryGroup.Member("KZ", Region.CENTRAL_ASIA),
                    new CountryGroup.Member("LA", Region.SOUTHEAST_ASIA),
                    new CountryGroup.Member("UZ", Region.CENTRAL_ASIA)));

    public CooperationWorld() {
        wiring.put(figures)
                .answer(
                        ReferenceData.class,
                        "countries",
                        asked -> List.of(country("CN"), country("KZ"), country("LA"), country("UZ")))
                .answer(ReferenceData.class, "groups", asked -> List.of(GROUP))
                .answer(
                        ReferenceData.class,
                        "languages",
                        asked -> Map.of(
                                "kk", language("kk", true), "ru", language("ru", false), "lo", language("lo", true)))
                .answer(
                        ReferenceData.class,
                        "officialLanguages",
                        asked -> List.of(official("KZ", "kk"), official("KZ", "ru"), official("LA", "lo")))
                .answer(
                        ReferenceData.class,
                        "rules",
                        asked -> List.of(
                                rule(CountingRule.DEFAULT, Map.of()), rule("kazakh-as-russian", Map.of("kk", "ru"))))
                .answer(ReferenceData.class, "development", asked -> List.of())
                .answer(
                        ReferenceData.class,
                        "developmentLists",
                        asked -> List.of(new ReferenceData.DevelopmentList(
                                "UN_LDC", 2018, "test", Map.of("LA", "LEAST_DEVELOPED", "AF", "LEAST_DEVELOPED"))))
                .answer(
                        LevelTables.class,
                        "all",
                        asked -> List.of(
                                new LevelTable(
                                        LevelTable.USUAL,
                                        LocalizedText.of("en", "The owners"),
                                        "owners",
                                        2013,
                                        MappingStatus.OWNER_CLAIM),
                                new LevelTable(
                                        "OTHER",
                                        LocalizedText.of("en", "A study"),
                                        "study",
                                        2010,
                                        MappingStatus.INDEPENDENT)))
                .answer(Indicators.class, "all", asked -> List.copyOf(definitions))
                .answer(Indicators.class, "versions", asked -> definitions.stream()
                        .filter(each -> each.code().equals(asked[0]))
                        .toList())
                .answer(Indicators.class, "withoutRows", asked -> Set.of())
                .answer(FlowFacts.class, "flows", asked -> flows.stream()
                        .filter(flow -> ((Collection<?>) asked[0]).contains(flow.country()))
                        .filter(flow -> flow.year() >= ((LocalDate) asked[1]).getYear()
                                && flow.year() <= ((LocalDate) asked[2]).getYear())
                        .filter(flow -> asked[3] == null || Objects.equals(asked[3], flow.kind()))
                        .toList())
                .answer(AgreementFacts.class, "agreements", asked -> List.copyOf(agreements))
                .answer(AgreementFacts.class, "flows", asked -> List.copyOf(agreementFlows));
    }

    /** One whose caller keeps figures and so reads them exactly. */
    public static CooperationWorld withAnalyst() {
        var world = new CooperationWorld();
        world.as(PlatformRole.ANALYST);
        return world;
    }

    @Override
    protected void signIn(Caller caller) {
        of(CurrentCaller.class).set(caller);
    }

    private static Country country(String code) {
        return new Country(code, code + "X", null, LocalizedText.of("en", code), null);
    }

    private static Language language(String code, boolean lessTaught) {
        return new Language(code, LocalizedText.of("en", code), lessTaught);
    }

    private static OfficialLanguage official(String country, String language) {
        return new OfficialLanguage(country, language, LanguageStatus.OFFICIAL, null, null, "test");
    }

    private static CountingRule rule(String code, Map<String, String> folds) {
        return new CountingRule(
                code, LocalizedText.EMPTY, EnumSet.allOf(LanguageStatus.class), folds, List.of(), List.of());
    }

    /** People who came and went in 2026, all students. */
    public void moved(String country, long in, long out) {
        moved(country, "STUDENT_STUDY", in, out);
    }

    public void moved(String country, String kind, long in, long out) {
        flows.add(new Flow(country, kind, 2026, in, out, BigDecimal.valueOf(in * 5), BigDecimal.valueOf(out * 5)));
    }

    /** A definition that needs five rows and looks 24 months back. */
    public void define(String code, Indicator.Unit unit, Indicator.Grain grain, Map<String, BigDecimal> parameters) {
        define(code, unit, grain, parameters, 5);
    }

    /** A definition that needs {@code minimum} rows. */
    public void define(
            String code, Indicator.Unit unit, Indicator.Grain grain, Map<String, BigDecimal> parameters, int minimum) {
        definitions.add(new Indicator(
                code,
                1,
                Indicator.Family.INTERACTION,
                LocalizedText.of("en", code),
                LocalizedText.EMPTY,
                unit,
                LocalizedText.of("en", "I - O"),
                LocalizedText.of("en", "I + O"),
                grain,
                minimum,
                parameters,
                List.of("exchanges_stay_facts"),
                LocalizedText.of("en", "test")));
    }
}
