package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectResultTest {

    private static final Map<ResultStage, Set<ResultStage>> STEPS = Map.of(
            ResultStage.DISCLOSED, Set.of(ResultStage.PROTECTED, ResultStage.PILOT, ResultStage.TRANSFERRED),
            ResultStage.PROTECTED, Set.of(ResultStage.PILOT, ResultStage.TRANSFERRED),
            ResultStage.PILOT, Set.of(ResultStage.TRANSFERRED, ResultStage.IN_USE),
            ResultStage.TRANSFERRED, Set.of(ResultStage.IN_USE),
            ResultStage.IN_USE, Set.of(ResultStage.BENEFIT_REPORTED),
            ResultStage.BENEFIT_REPORTED, Set.of(ResultStage.BENEFIT_REPORTED, ResultStage.VERIFIED),
            ResultStage.VERIFIED, Set.of());

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID ASKED = Ids.next();
    private static final UUID VERIFIER = Ids.next();

    private final Project project = new Project(
            Slug.of("oil"),
            Facts.of(CooperationWay.SPECIAL_PROJECT, null),
            LocalizedText.of("en", "Train engineers"),
            World.NOW);

    private final ProjectResult result = result(ResultStage.DISCLOSED);

    private ProjectResult result(ResultStage stage) {
        var result = new ProjectResult(project, 2, LocalizedText.of("en", "A pump"));
        Columns.set(result, "stage", stage);
        Columns.set(result, "evidence", "Report 7");
        if (stage == ResultStage.BENEFIT_REPORTED) {
            result.ask(outsider(), DAY);
        }
        return result;
    }

    private static Verifier outsider() {
        return new Verifier(ASKED, VERIFIER, false, false);
    }

    private static ProjectResult.Use use(String place, String usedBy) {
        return new ProjectResult.Use(CountryCode.of("KZ"), place, usedBy, DAY);
    }

    @Test
    void itIsDisclosedFirst() {
        var result = new ProjectResult(project, 2, LocalizedText.of("en", "A pump"));
        assertThat(result.project()).isEqualTo(project.id());
        assertThat(result.number()).isEqualTo(2);
        assertThat(result.stage()).isEqualTo(ResultStage.DISCLOSED);
        assertInvalid("title: required", () -> new ProjectResult(project, 1, LocalizedText.EMPTY));
    }

    @ParameterizedTest
    @EnumSource(ResultStage.class)
    void onlyTheStagesThatMayFollowCanFollow(ResultStage from) {
        for (var to : ResultStage.values()) {
            var result = result(from);
            if (STEPS.get(from).contains(to)) {
                move(result, to);
                assertThat(result.stage()).isEqualTo(to);
            } else {
                assertRefused("result-stage", () -> move(result, to));
                assertThat(result.stage()).isEqualTo(from);
            }
        }
    }

    private static void move(ProjectResult result, ResultStage to) {
        switch (to) {
            case IN_USE -> result.use(use("Almaty", "Water works"));
            case BENEFIT_REPORTED -> result.reportBenefit("Less water is lost", "Report 7");
            case VERIFIED -> result.verify(false, DAY);
            default -> result.advance(to);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_USE", "BENEFIT_REPORTED", "VERIFIED"})
    void useBenefitAndVerificationNeedTheirFacts(ResultStage stage) {
        for (var from : ResultStage.values()) {
            assertInvalid("stage: stage-needs-facts", () -> result(from).advance(stage));
        }
    }

    @Test
    void whoUsesItWhereAndSinceWhenIsKept() {
        result.advance(ResultStage.PILOT);
        result.use(use("Almaty", " Water works "));
        assertThat(Columns.get(result, "usedBy", String.class)).isEqualTo("Water works");
        assertThat(Columns.get(result, "place", String.class)).isEqualTo("Almaty");
        assertThat(Columns.get(result, "country", CountryCode.class)).isEqualTo(CountryCode.of("KZ"));
        assertThat(Columns.get(result, "since", LocalDate.class)).isEqualTo(DAY);
    }

    @Test
    void somebodyUsesIt() {
        assertInvalid("usedBy: required", () -> use(null, " "));
        assertThat(use("p".repeat(300), "u".repeat(300)).usedBy()).hasSize(300);
        assertInvalid("usedBy: text-too-long", () -> use(null, "u".repeat(301)));
        assertInvalid("place: text-too-long", () -> use("p".repeat(301), "Water works"));
    }

    @Test
    void theBenefitIsTold() {
        var used = result(ResultStage.IN_USE);
        assertInvalid("benefit: required", () -> used.reportBenefit(" ", null));
        assertInvalid("benefit: text-too-long", () -> used.reportBenefit("b".repeat(2001), null));
        assertInvalid("evidence: text-too-long", () -> used.reportBenefit("b", "e".repeat(501)));
        assertThat(used.stage()).isEqualTo(ResultStage.IN_USE);
        used.reportBenefit(" Less water is lost ", " Report 7 ");
        assertThat(Columns.get(used, "benefit", String.class)).isEqualTo("Less water is lost");
        assertThat(Columns.get(used, "evidence", String.class)).isEqualTo("Report 7");
    }

    @Test
    void aBenefitIsVerifiedWithItsEvidenceWhichCanComeLater() {
        var reported = result(ResultStage.IN_USE);
        reported.reportBenefit("Less water is lost", " ");
        assertRefused("benefit-without-evidence", () -> reported.ask(outsider(), DAY));
        reported.reportBenefit("Less water is lost", "https://example.org/report-7");
        reported.ask(outsider(), DAY);
        reported.reportBenefit("Less water is lost", null);
        assertRefused("benefit-without-evidence", () -> reported.verify(false, DAY));
        reported.reportBenefit("Less water is lost", "https://example.org/report-7");
        reported.verify(false, DAY);
        assertThat(reported.verifier()).isEqualTo(VERIFIER);
        assertThat(result(ResultStage.DISCLOSED).verifier()).isNull();
    }

    @Test
    void onlySomebodyOutsideIsAskedAndNotWhoAsks() {
        var reported = result(ResultStage.IN_USE);
        assertRefused("result-stage", () -> reported.ask(outsider(), DAY));
        reported.reportBenefit("Less water is lost", "Report 7");
        assertRefused("result-stage", () -> reported.verify(false, DAY));
        assertRefused("verifier-takes-part", () -> reported.ask(new Verifier(ASKED, VERIFIER, true, false), DAY));
        assertRefused("verifier-asks", () -> reported.ask(new Verifier(ASKED, VERIFIER, false, true), DAY));
        assertThat(reported.isAsked(ASKED)).isFalse();
        reported.ask(outsider(), DAY);
        assertThat(reported.isAsked(ASKED)).isTrue();
        assertThat(reported.isAsked(VERIFIER)).isFalse();
        assertThat(Columns.get(reported, "askedOn", LocalDate.class)).isEqualTo(DAY);
    }

    @Test
    void whoHasJoinedAPartyMeanwhileDoesNotAnswer() {
        var reported = result(ResultStage.BENEFIT_REPORTED);
        assertRefused("verifier-takes-part", () -> reported.verify(true, DAY));
        assertRefused("verifier-takes-part", () -> reported.sendBack(true));
        assertThat(reported.stage()).isEqualTo(ResultStage.BENEFIT_REPORTED);
        reported.verify(false, DAY);
        assertThat(Columns.get(reported, "verifier", UUID.class)).isEqualTo(VERIFIER);
        assertThat(Columns.get(reported, "verifiedOn", LocalDate.class)).isEqualTo(DAY);
        assertThat(reported.isAsked(ASKED)).isFalse();
    }

    @Test
    void whatIsReturnedWaitsForNobodyAndCanBeReportedAgain() {
        var reported = result(ResultStage.BENEFIT_REPORTED);
        reported.sendBack(false);
        assertThat(reported.isAsked(ASKED)).isFalse();
        assertThat(reported.verifier()).isNull();
        assertRefused("result-stage", () -> reported.sendBack(false));
        reported.reportBenefit("Less water is lost", "Report 8");
        reported.ask(outsider(), DAY);
        assertThat(reported.isAsked(ASKED)).isTrue();
    }
}
