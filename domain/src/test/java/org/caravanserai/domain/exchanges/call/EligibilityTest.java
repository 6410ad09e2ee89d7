package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.call.Eligibility.Aspect;
import org.caravanserai.domain.exchanges.call.Eligibility.Verdict;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final UUID ACCOUNT = Ids.next();
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);

    private static Qualifications.Statement person(Qualifications.Statement said) {
        var person = new Qualifications(ACCOUNT, NOW.minusSeconds(60));
        person.state(said, NOW);
        return person.statement();
    }

    private static Qualifications.Statement saying(Integer level, String credits, LocalDate bornOn) {
        return new Qualifications.Statement(
                null, level, credits == null ? null : new BigDecimal(credits), null, bornOn, LanguageSkills.NONE);
    }

    private static LanguageRequirement language(String tag, CefrLevel level) {
        return new LanguageRequirement(LanguageTag.of(tag), level);
    }

    private static Verdict verdict(LanguageRequirement wanted, LanguageRequirement... known) {
        var person =
                person(new Qualifications.Statement(null, null, null, null, null, new LanguageSkills(List.of(known))));
        return Eligibility.language(wanted, person).verdict();
    }

    @Test
    void requirementsThatNobodyCouldMeanAreRefused() {
        assertInvalid(
                List.of("levels: between", "credits: between", "oldest: between"),
                () -> new Eligibility(List.of(), List.of(9), BigDecimal.ZERO, List.of(), List.of(), 13));
        assertInvalid(
                List.of("levels: between", "credits: between", "oldest: between"),
                () -> new Eligibility(List.of(), List.of(0), new BigDecimal("1000.5"), List.of(), List.of(), 121));
    }

    @Test
    void theSameRequirementTwiceIsOne() {
        var china = CountryCode.of("CN");
        var rules = new Eligibility(
                List.of(IscedField.of("0613"), IscedField.of("0231"), IscedField.of("0613")),
                List.of(7, 6, 7),
                null,
                List.of(),
                List.of(china, china),
                null);
        assertThat(rules.fields()).containsExactly(IscedField.of("0231"), IscedField.of("0613"));
        assertThat(rules.levels()).containsExactly(6, 7);
        assertThat(rules.nationalities()).containsExactly(china);
    }

    @Test
    void whoIsTooOldOrHasTooFewCreditsOrAnotherFieldIsNotEligible() {
        var rules = new Eligibility(
                List.of(IscedField.of("0610")),
                List.of(6),
                new BigDecimal("60"),
                List.of(),
                List.of(CountryCode.of("CN")),
                24);
        var said = new Qualifications.Statement(
                IscedField.of("0231"),
                5,
                new BigDecimal("59.99"),
                CountryCode.of("MA"),
                LocalDate.of(2001, 12, 20),
                LanguageSkills.NONE);
        assertThat(rules.check(person(said), DEADLINE)).allMatch(check -> check.verdict() == Verdict.NOT_MET);
        assertThat(rules.check(person(said), DEADLINE))
                .extracting(Eligibility.Check::aspect)
                .containsExactly(Aspect.FIELD, Aspect.LEVEL, Aspect.CREDITS, Aspect.NATIONALITY, Aspect.AGE);
        assertThat(rules.check(person(said), DEADLINE))
                .extracting(Eligibility.Check::stated)
                .containsExactly("0231", "5", "59.99", "MA", "25");
        assertThat(rules.check(person(saying(null, null, null)), DEADLINE))
                .allMatch(check -> check.verdict() == Verdict.NOT_STATED && check.stated() == null);
    }

    @Test
    void aNarrowerFieldIsPartOfABroaderOne() {
        var rules = new Eligibility(List.of(IscedField.of("0610")), List.of(), null, List.of(), List.of(), null);
        var said = new Qualifications.Statement(IscedField.of("0613"), null, null, null, null, LanguageSkills.NONE);
        assertThat(rules.check(person(said), DEADLINE))
                .singleElement()
                .extracting(Eligibility.Check::verdict)
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aLanguageCountsAtItsLevelOrAbove() {
        var b2 = language("en", CefrLevel.B2);
        assertThat(verdict(b2, language("en", CefrLevel.B2))).isEqualTo(Verdict.MET);
        assertThat(verdict(b2, language("en", CefrLevel.C2))).isEqualTo(Verdict.MET);
        assertThat(verdict(b2, language("en", CefrLevel.B1))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(b2, language("en", null))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(b2, language("zh", CefrLevel.C2))).isEqualTo(Verdict.NOT_STATED);
        assertThat(verdict(language("en", null), language("en", null))).isEqualTo(Verdict.MET);
        assertThat(Eligibility.language(b2, Qualifications.Statement.NOTHING).wanted())
                .containsExactly("en", "B2");
        assertThat(Eligibility.language(language("en", null), Qualifications.Statement.NOTHING)
                        .wanted())
                .containsExactly("en");
    }

    @Test
    void aLanguageIsStatedOnce() {
        assertInvalid(
                "languages: keys-twice",
                () -> new LanguageSkills(List.of(language("en", null), language("en", CefrLevel.B1))));
    }

    @Test
    void aPersonStatesWhatIsKnownAndNothingElse() {
        var person = new Qualifications(ACCOUNT, NOW);
        assertThat(person.account()).isEqualTo(ACCOUNT);
        assertThat(person.field()).isNull();
        assertThat(person.level()).isNull();
        assertThat(person.credits()).isNull();
        assertThat(person.nationality()).isNull();
        assertThat(person.bornOn()).isNull();
        assertThat(person.languages()).isEqualTo(LanguageSkills.NONE);
        assertThat(person.statement()).isEqualTo(Qualifications.Statement.NOTHING);
        assertThat(person.statement().age(DEADLINE)).isNull();
        assertThat(person.changedAt()).isEqualTo(NOW);
        person.state(
                new Qualifications.Statement(
                        IscedField.of("0613"),
                        8,
                        new BigDecimal("120.5"),
                        CountryCode.of("CN"),
                        LocalDate.of(2000, 1, 31),
                        LanguageSkills.NONE),
                NOW.plusSeconds(60));
        assertThat(person.field()).isEqualTo(IscedField.of("0613"));
        assertThat(person.level()).isEqualTo(8);
        assertThat(person.credits()).isEqualByComparingTo("120.5");
        assertThat(person.nationality()).isEqualTo(CountryCode.of("CN"));
        assertThat(person.bornOn()).isEqualTo("2000-01-31");
        assertThat(person.changedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aStatementIsPlausible() {
        assertInvalid("level: between", () -> person(saying(0, null, null)));
        for (var nonsense : List.of("-1", "1000.01", "1.005")) {
            assertInvalid("credits: between", () -> person(saying(null, nonsense, null)));
        }
        assertInvalid("bornOn: not-a-date", () -> person(saying(null, null, LocalDate.of(1900, 1, 1))));
        assertInvalid("bornOn: not-a-date", () -> person(saying(null, null, LocalDate.of(2026, 11, 27))));
        assertThat(person(saying(1, "0", LocalDate.of(1900, 1, 2))).credits()).isZero();
    }

    @Test
    void aCallForOwnPeopleSaysSoToEverybody() {
        assertThat(CallRules.OPEN.requirements()).isEmpty();
        var own = new CallRules(
                Eligibility.ANYBODY, ScoringScheme.NONE, 14, RequestedDocuments.NONE, RequestedReferences.NONE, true);
        assertThat(own.requirements())
                .extracting(Eligibility.Check::aspect)
                .containsExactly(Eligibility.Aspect.MEMBERSHIP);
    }

    @Test
    void whatACallAsksForIsToldOfNobodyInParticular() {
        var rules = new CallRules(
                new Eligibility(List.of(), List.of(6), BigDecimal.TEN, List.of(), List.of(CountryCode.of("CN")), 30),
                CallRules.OPEN.scoring(),
                CallRules.OPEN.offerDays(),
                CallRules.OPEN.documents(),
                CallRules.OPEN.references());
        assertThat(rules.requirements())
                .extracting(Eligibility.Check::verdict)
                .containsExactly(Verdict.NOT_STATED, Verdict.NOT_STATED, Verdict.NOT_STATED, Verdict.NOT_STATED);
    }
}
