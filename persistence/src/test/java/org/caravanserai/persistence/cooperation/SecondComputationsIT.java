package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/**
 * Each indicator is computed a second time, by plain SQL over generated rows, in a test that is named here and compares it with the answer of the
 * engine: {@link FiguresTest} makes sure that such a test asks for it.
 */
class SecondComputationsIT extends PostgresTest {

    private static final String TESTS = """
        CenterMeasuresIT.centersTheirPlacesAndTheirCompletionAreThoseOfPlainSql: CENTERS FILL GO ATT COMPL
        CenterMeasuresIT.levelsGainedAreThoseOfPlainSql: GAIN
        CenterMeasuresIT.hoursToB2AreThoseOfPlainSql: H2B2
        CenterMeasuresIT.levelsAndProgressAreThoseOfPlainSql: PROG STAB
        CenterMeasuresIT.costReportsPostsAndTermsAreThoseOfPlainSql: COST RPT STAFF
        CenterMeasuresIT.centersSurviveAsByPlainSql: LIFE
        CenterResultsIT.strictAttendanceIsThatOfPlainSql: ATTS
        CenterResultsIT.whoPassedIsThatOfPlainSql: PASS
        CenterResultsIT.budgetsAndContributionsAreThoseOfPlainSqlAndNeverMixCurrencies: BEXE SHARE
        CenterResultsIT.registrationsAndVerificationsAreThoseOfPlainSql: EVREG EVT CERT
        CenterResultsIT.newAndLostSpeakersAreThoseOfPlainSql: REPL LEARN
        CenterResultsIT.learnersOfChineseAreThoseOfPlainSql: CHN
        CenterResultsIT.learnersOfChineseForTheStudentsInChinaAreThoseOfPlainSql: CHNR
        CenterResultsIT.reasonsOfClosingAreThoseOfPlainSql: LIFER
        PermitFactsIT.teachersWhosePermitEndsAreThoseOfPlainSql: VISA90
        CooperationFactsIT.platformsAndKindsOfTheEngineAreThoseOfPlainSql: PLAT MECH
        CooperationFactsIT.emptyCellsAndCountriesWithFewPlatformsAreThoseOfPlainSql: BLANK FEW
        DepthFiguresIT.depthAndItsScoreAreThoseOfPlainSql: DEPTH DSCORE
        DepthFiguresIT.completenessAndDeepPairsAreThoseOfPlainSql: COMP DEEP
        EndingFiguresIT.agreementsThatEndSoonAreThoseOfPlainSql: EXP30 EXP90 EXP180 EXP365
        EndingFiguresIT.whoDependsOnWhatEndsIsThatOfPlainSql: DEPEND
        EndingFiguresIT.whatIsAtRiskIsThatOfPlainSql: RISK
        FlowFactsIT.theAnswersOnCountriesAreThoseOfPlainSql: BAL BALM NET PEOPLE CLASS TWO
        FlowFactsIT.theAnswersOnGroupsAreThoseOfPlainSql: HHI ONEWAY TOP5
        FlowFactsIT.theAnswersOnAgreementsAreThoseOfPlainSql: RECIP OWED
        KeynoteFactsIT.keynotesOfBothSidesAreThoseOfPlainSql: KEYNOTE
        LanguageFactsIT.theAnswersOfTheEngineAreThoseOfPlainSql: LCOV GAP TAUGHT
        LanguageFactsIT.languagesThatAreTaughtByOnePersonAreThoseOfPlainSql: SOLO
        LevelTablesIT.peopleByLevelAreThoseOfTheTableThatIsAskedFor: PIPE
        LevelTablesIT.coverageByLanguageAndCountryIsThatOfTheTableThatIsAskedFor: B2 LB2 CCOV
        PlacesSidesFiguresIT.evidenceAndDelayOfMilestonesAreThoseOfPlainSql: MSEV SLIP
        PlacesSidesFiguresIT.moneyOfTheSidesIsThatOfPlainSqlInEachCurrency: GIVEN PLEDGED
        PlacesSidesFiguresIT.theAnswersThatRestOnPublishedFiguresAreThoseOfPlainSql: NETR RECPPL
        PlacesSidesFiguresIT.theAnswersOnAgreementsAreThoseOfPlainSql: AGREEMENTS P2 P2IN P2OUT P2NONE
        PublishedFiguresIT.theAnswersOfTheEngineAreThoseOfPlainSql: SBAL GSHARE RECCOV
        RecognitionFactsIT.coverageOfEachLevelIsThatOfPlainSql: RECLEV
        ReferenceDataIT.lessTaughtLanguagesAndThoseOfOneCountryAreThoseOfPlainSql: OFF LESS SINGLE
        TermFactsIT.renewalsInTimeAndLapsesAreThoseOfPlainSql: RENEW LAPSE
        TermFactsIT.theMediansOfStagesAreThoseOfPlainSql: CYCLE
        TermFactsIT.theSlowestStageIsThatOfPlainSql: SLOWEST
        TermFactsIT.universitiesAreThoseOfPlainSql: BREADTH
        TermFactsIT.conversionsCountRecordsAndExchangeAgreementsAsPlainSql: CONV HOSTED
        TermFactsIT.alliancesProjectsAndProgrammesAreCountedAsByPlainSql: ALLACT ALLDENS LEAD QUOTA
        UseOfPlacesIT.theUseOfPlacesIsThatOfPlainSql: UTIL
        WorkAndTeachingFactsIT.workOfProjectsIsCountedAsByPlainSql: MSOT
        WorkAndTeachingFactsIT.theAnswersOnProjectsAreThoseOfPlainSql: OUTR CONTR APPL
        WorkAndTeachingFactsIT.contributionsBySideAndResultsByCountryAreThoseOfPlainSql: CONTRS APPLC
        """;

    /** The test of each code. */
    private static Map<String, String> tests() {
        var tests = new TreeMap<String, String>();
        TESTS.lines().forEach(line -> Stream.of(
                        line.substring(line.indexOf(": ") + 2).split(" "))
                .forEach(code -> assertThat(tests.put(code, line.substring(0, line.indexOf(':'))))
                        .as(code)
                        .isNull()));
        return tests;
    }

    /** The codes whose second computation is this test. */
    static Set<String> codes(Class<?> type, String method) {
        var name = type.getSimpleName() + "." + method;
        return tests().entrySet().stream()
                .filter(test -> test.getValue().equals(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void everyIndicatorHasOneAndNothingElseIsNamed() {
        assertThat(inTransaction(() -> repository(SqlIndicators.class).all()).stream()
                        .map(Indicator::code)
                        .collect(Collectors.toSet()))
                .isEqualTo(tests().keySet());
    }

    @Test
    void theTestsThatAreNamedExist() {
        assertThat(tests().values()).isNotEmpty().allSatisfy(test -> {
            var type = Class.forName(getClass().getPackageName() + "." + test.substring(0, test.indexOf('.')));
            assertThat(Stream.of(type.getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(Test.class))
                            .map(java.lang.reflect.Method::getName))
                    .contains(test.substring(test.indexOf('.') + 1));
            assertThat(FiguresTest.class)
                    .as("%s asks the engine itself", type.getSimpleName())
                    .isAssignableFrom(type);
        });
    }
}
