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
        CenterMeasuresIT.theAnswersOnCentersAreThoseOfPlainSql: CENTERS FILL GO ATT COMPL GAIN CERT RPT STAFF
        CenterMeasuresIT.costAndBudgetsOfTheEngineAreThoseOfPlainSql: COST BEXE
        CenterResultsIT.theAnswersOnCentersAreThoseOfPlainSql: ATTS PASS EVREG EVT SHARE CHN
        CenterResultsIT.theAnswerOnLearnersOfChineseForTheStudentsInChinaIsThatOfPlainSql: CHNR
        CooperationFactsIT.theAnswersOnKindsAndPlatformsAreThoseOfPlainSql: PLAT MECH BLANK FEW
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
        LanguageFiguresIT.learnersAndTeachersAreThoseOfPlainSql: LEARN SOLO
        LanguageFiguresIT.peopleByLevelAreThoseOfPlainSql: PIPE B2
        LanguageFiguresIT.progressToTheNextLevelIsThatOfPlainSql: PROG
        LanguageFiguresIT.newAndLostSpeakersAreThoseOfPlainSql: REPL
        LanguageFiguresIT.theFluctuationOfEnrolmentIsThatOfPlainSql: STAB
        LanguageFiguresIT.hoursToB2AreThoseOfPlainSql: H2B2
        LevelTablesIT.coverageByLanguageAndCountryIsThatOfTheTableThatIsAskedFor: LB2 CCOV
        LifeFiguresIT.howLongCentersLastIsThatOfPlainSql: LIFE
        LifeFiguresIT.whyTheyCloseIsThatOfPlainSql: LIFER
        PermitFactsIT.teachersWhosePermitEndsAreThoseOfPlainSql: VISA90
        PlacesSidesFiguresIT.theAnswersThatRestOnPublishedFiguresAreThoseOfPlainSql: NETR RECPPL
        PlacesSidesFiguresIT.theAnswersOnAgreementsAreThoseOfPlainSql: AGREEMENTS P2 P2IN P2OUT P2NONE
        ProjectFiguresIT.milestonesOnTimeAndTheirEvidenceAreThoseOfPlainSql: MSOT MSEV
        ProjectFiguresIT.theDelayOfMilestonesIsThatOfPlainSql: SLIP
        ProjectFiguresIT.moneyOfTheSidesIsThatOfPlainSqlInEachCurrency: GIVEN PLEDGED
        PublishedFiguresIT.theAnswersOfTheEngineAreThoseOfPlainSql: SBAL GSHARE RECCOV
        RecognitionFactsIT.coverageOfEachLevelIsThatOfPlainSql: RECLEV
        ReferenceDataIT.lessTaughtLanguagesAndThoseOfOneCountryAreThoseOfPlainSql: OFF LESS SINGLE
        TermFactsIT.theAnswersOnTermsAreThoseOfPlainSql: RENEW LAPSE CYCLE SLOWEST
        TermFactsIT.theAnswerOnUniversitiesIsThatOfPlainSql: BREADTH
        TermFactsIT.conversionsCountRecordsAndExchangeAgreementsAsPlainSql: CONV HOSTED
        TermFactsIT.alliancesProjectsAndProgrammesAreCountedAsByPlainSql: ALLACT ALLDENS LEAD QUOTA
        UseOfPlacesIT.theUseOfPlacesIsThatOfPlainSql: UTIL
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
