package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** Each indicator is computed a second time, by plain SQL over generated rows, in a test that is named here. */
class SecondComputationsIT extends PostgresTest {

    private static final String TESTS = """
        CenterMeasuresIT.centersTheirPlacesAndTheirCompletionAreThoseOfPlainSql: CENTERS FILL GO ATT COMPL
        CenterMeasuresIT.levelsGainedAreThoseOfPlainSql: GAIN
        CenterMeasuresIT.hoursToB2AreThoseOfPlainSql: H2B2
        CenterMeasuresIT.levelsAndProgressAreThoseOfPlainSql: PIPE PROG STAB
        CenterMeasuresIT.costReportsPostsAndTermsAreThoseOfPlainSql: COST RPT STAFF
        CenterMeasuresIT.centersSurviveAsByPlainSql: LIFE
        CenterResultsIT.strictAttendanceIsThatOfPlainSql: ATTS
        CenterResultsIT.whoPassedIsThatOfPlainSql: PASS
        CenterResultsIT.budgetsAndContributionsAreThoseOfPlainSqlAndNeverMixCurrencies: BEXE SHARE
        CenterResultsIT.registrationsAndVerificationsAreThoseOfPlainSql: EVREG EVT CERT
        CenterResultsIT.newAndLostSpeakersAreThoseOfPlainSql: REPL B2 LEARN
        CenterResultsIT.learnersOfChineseAreThoseOfPlainSql: CHN
        CenterResultsIT.learnersOfChineseForTheStudentsInChinaAreThoseOfPlainSql: CHNR
        CenterResultsIT.reasonsOfClosingAreThoseOfPlainSql: LIFER
        PermitFactsIT.teachersWhosePermitEndsAreThoseOfPlainSql: VISA90
        CooperationFactsIT.platformsAndKindsOfTheEngineAreThoseOfPlainSql: PLAT MECH
        CooperationFactsIT.emptyCellsAndCountriesWithFewPlatformsAreThoseOfPlainSql: BLANK FEW
        FlowFactsIT.theBalanceOfTheEngineIsTheOneOfPlainSql: BAL
        FlowFactsIT.concentrationTwoWaynessAndMonthsOfTheEngineAreThoseOfPlainSql: HHI TWO BALM
        FlowFactsIT.netFlowPeopleAndDirectionAreThoseOfPlainSql: NET PEOPLE CLASS ONEWAY
        FlowFactsIT.theFiveLargestDestinationsAreThoseOfPlainSql: TOP5
        FlowFactsIT.reciprocityOwedSemestersAndWhoIsPresentAreThoseOfPlainSql: RECIP OWED
        KeynoteFactsIT.keynotesOfBothSidesAreThoseOfPlainSql: KEYNOTE
        LanguageFactsIT.languagesThatAreTaughtAndSpokenAndCountriesReachedAreThoseOfPlainSql: LCOV LB2 CCOV
        LanguageFactsIT.languagesThatAreTaughtByOnePersonAreThoseOfPlainSql: TAUGHT SOLO
        LanguageFactsIT.theGapBetweenNeedAndSupplyIsThatOfPlainSql: GAP
        PlacesSidesFiguresIT.theUseOfPlacesAndWhatIsOnPaperAreThoseOfPlainSql: UTIL
        PlacesSidesFiguresIT.agreementsInForceEndingAndUsedInOneDirectionAreThoseOfPlainSql: AGREEMENTS EXP30 EXP90 EXP180 EXP365 P2 P2IN P2OUT P2NONE
        PlacesSidesFiguresIT.whoDependsOnAgreementsThatEndIsThatOfPlainSql: DEPEND
        PlacesSidesFiguresIT.theNetFlowByStudentsIsThatOfPlainSql: NETR
        PlacesSidesFiguresIT.studentsOfCountriesWithRecognitionAreThoseOfPlainSql: RECPPL
        PlacesSidesFiguresIT.evidenceAndDelayOfMilestonesAreThoseOfPlainSql: MSEV SLIP
        PlacesSidesFiguresIT.depthItsScoreMaximumAndMedianAreThoseOfPlainSql: DEPTH DSCORE
        PlacesSidesFiguresIT.completenessAndDeepPairsAreThoseOfPlainSql: COMP DEEP
        PlacesSidesFiguresIT.moneyOfTheSidesIsThatOfPlainSqlInEachCurrency: GIVEN PLEDGED
        RecognitionFactsIT.coverageOfEachLevelIsThatOfPlainSql: RECLEV
        PublishedFiguresIT.sharesAndBalancesOfPublishedFiguresAreThoseOfPlainSql: SBAL GSHARE RECCOV
        ReferenceDataIT.lessTaughtLanguagesAndThoseOfOneCountryAreThoseOfPlainSql: OFF LESS SINGLE
        TermFactsIT.renewalsInTimeAndLapsesAreThoseOfPlainSql: RENEW LAPSE
        TermFactsIT.theMediansOfStagesAreThoseOfPlainSql: CYCLE
        TermFactsIT.theSlowestStageIsThatOfPlainSql: SLOWEST
        TermFactsIT.whatIsAtRiskIsThatOfPlainSql: RISK
        TermFactsIT.universitiesAreThoseOfPlainSql: BREADTH
        TermFactsIT.conversionsCountRecordsAndExchangeAgreementsAsPlainSql: CONV HOSTED
        TermFactsIT.alliancesProjectsAndProgrammesAreCountedAsByPlainSql: ALLACT ALLDENS LEAD QUOTA
        WorkAndTeachingFactsIT.workOfProjectsIsCountedAsByPlainSql: MSOT
        WorkAndTeachingFactsIT.resultsInUseObjectivesAndContributionsAreThoseOfPlainSql: APPL OUTR CONTR
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
        });
    }
}
