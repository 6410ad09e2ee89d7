package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CenterAgreementTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2032, 2, 29);
    private static final LocalizedText WORDS = LocalizedText.of("en", "We run it together.", "zh", "我们共同办学。");
    private static final AgreementText TEXT = new AgreementText(FROM, UNTIL, 6, WORDS);

    private static final UUID CENTER = Ids.next();
    private static final UUID PARTNER = Ids.next();
    private static final UUID RECTOR = Ids.next();

    private final CenterAgreement agreement = new CenterAgreement(CENTER, 1, PARTNER, TEXT, NOW);

    private static Caller caller(String name) {
        return new Caller(RECTOR, name, null, "en", Set.of(), Map.of());
    }

    private static boolean sign(CenterAgreement agreement, CenterSide side) {
        return agreement.sign(side, agreement.hash(), RECTOR, caller("Linh Tran"), NOW);
    }

    @Test
    void aFiledAgreementWaitsForBothSides() {
        assertThat(agreement.center()).isEqualTo(CENTER);
        assertThat(agreement.period()).isEqualTo(1);
        assertThat(agreement.partner()).isEqualTo(PARTNER);
        assertThat(agreement.text()).isEqualTo(TEXT);
        assertThat(agreement.hash()).isEqualTo(TEXT.hash());
        assertThat(agreement.filedAt()).isEqualTo(NOW);
        assertThat(agreement.version()).isZero();
        assertThat(agreement.sides()).containsExactlyInAnyOrder(CenterSide.HOST, CenterSide.PARTNER);
        assertThat(agreement.signed()).isEmpty();
        assertThat(agreement.isSigned()).isFalse();
        assertThat(agreement.id()).isNotEqualTo(new CenterAgreement(CENTER, 2, PARTNER, TEXT, NOW).id());
    }

    @Test
    void itIsSignedWhenBothSidesHaveSigned() {
        assertThat(sign(agreement, CenterSide.PARTNER)).isFalse();
        assertThat(agreement.signed()).containsExactly(CenterSide.PARTNER);

        assertThat(sign(agreement, CenterSide.HOST)).isTrue();

        assertThat(agreement.isSigned()).isTrue();
        assertThat(agreement.signatures())
                .extracting(AgreementSignature::side, AgreementSignature::signedBy, AgreementSignature::signedAt)
                .containsExactly(tuple(CenterSide.PARTNER, "Linh Tran", NOW), tuple(CenterSide.HOST, "Linh Tran", NOW));
    }

    @Test
    void aSideThatSignsAgainKeepsItsFirstSignature() {
        sign(agreement, CenterSide.HOST);
        var first = agreement.signatures();

        assertThat(agreement.sign(
                        CenterSide.HOST, agreement.hash(), Ids.next(), caller("Minh Le"), NOW.plusSeconds(60)))
                .isFalse();

        assertThat(agreement.signatures()).isEqualTo(first);
    }

    @Test
    void aHostWithoutPartnerSignsAlone() {
        var alone = new CenterAgreement(CENTER, 1, null, TEXT, NOW);

        assertThat(alone.sides()).containsExactly(CenterSide.HOST);
        assertRefused("no-second-side", () -> sign(alone, CenterSide.PARTNER));
        assertThat(alone.signed()).isEmpty();
        assertThat(sign(alone, CenterSide.HOST)).isTrue();
    }

    @Test
    void nobodySignsWhatTheyHaveNotRead() {
        var before = agreement.hash();
        agreement.rewrite(new AgreementText(FROM, UNTIL, 12, WORDS), PARTNER, NOW);

        assertConflict(
                "stale-agreement", () -> agreement.sign(CenterSide.HOST, before, RECTOR, caller("Linh Tran"), NOW));
        assertThat(agreement.signed()).isEmpty();
    }

    @Test
    void anotherTextIsSignedAgain() {
        sign(agreement, CenterSide.HOST);
        var later = NOW.plusSeconds(3600);
        var other = new AgreementText(FROM, UNTIL.plusYears(1), 0, LocalizedText.of("en", "We share it."));
        var next = Ids.next();

        agreement.rewrite(other, next, later);

        assertThat(agreement.signed()).isEmpty();
        assertThat(agreement.text()).isEqualTo(other);
        assertThat(agreement.hash()).isEqualTo(other.hash());
        assertThat(agreement.partner()).isEqualTo(next);
        assertThat(agreement.filedAt()).isEqualTo(later);
    }

    @Test
    void whatAllHaveSignedIsNotRewritten() {
        sign(agreement, CenterSide.HOST);
        sign(agreement, CenterSide.PARTNER);

        assertRefused("center-agreement-signed", () -> agreement.rewrite(TEXT, PARTNER, NOW));
        assertThat(agreement.isSigned()).isTrue();
    }

    @Test
    void itIsInForceFromItsFirstToItsLastDayOnceItIsSigned() {
        assertThat(agreement.isInForce(FROM)).isFalse();
        sign(agreement, CenterSide.HOST);
        assertThat(agreement.isInForce(FROM)).isFalse();
        sign(agreement, CenterSide.PARTNER);

        assertThat(agreement.isInForce(FROM.minusDays(1))).isFalse();
        assertThat(agreement.isInForce(FROM)).isTrue();
        assertThat(agreement.isInForce(UNTIL)).isTrue();
        assertThat(agreement.isInForce(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void theRenewalIsDueNinetyDaysBeforeTheNotice() {
        assertThat(agreement.renewalDueOn()).isEqualTo(LocalDate.of(2031, 8, 29).minusDays(90));

        agreement.rewrite(new AgreementText(FROM, UNTIL, 0, WORDS), PARTNER, NOW);
        assertThat(agreement.renewalDueOn()).isEqualTo(UNTIL.minusDays(90));
    }

    @Test
    void signaturesAreGivenOutAsACopy() {
        sign(agreement, CenterSide.HOST);
        assertThatThrownBy(() -> agreement.signatures().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void signaturesAreEqualBySidePersonAndMoment() {
        var signature = new AgreementSignature(CenterSide.HOST, RECTOR, "Linh Tran", NOW);

        assertThat(signature)
                .isEqualTo(new AgreementSignature(CenterSide.HOST, RECTOR, "Linh Tran", NOW))
                .hasSameHashCodeAs(new AgreementSignature(CenterSide.HOST, RECTOR, "Linh Tran", NOW))
                .isNotEqualTo(new AgreementSignature(CenterSide.PARTNER, RECTOR, "Linh Tran", NOW))
                .isNotEqualTo(new AgreementSignature(CenterSide.HOST, PARTNER, "Linh Tran", NOW))
                .isNotEqualTo(new AgreementSignature(CenterSide.HOST, RECTOR, "Linh Tran", NOW.plusSeconds(1)))
                .isNotEqualTo("Linh Tran");
    }

    @Test
    void allFaultsOfATextAreToldAtOnce() {
        assertInvalid(
                List.of("until: agreement-ends-early", "noticeMonths: between", "texts: required"),
                () -> new AgreementText(FROM, FROM, 25, LocalizedText.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 25})
    void theNoticeIsUpToTwoYears(int months) {
        assertInvalid("noticeMonths: between", () -> new AgreementText(FROM, UNTIL, months, WORDS));
        assertThat(new AgreementText(FROM, FROM.plusDays(1), AgreementText.MOST_NOTICE, WORDS).noticeMonths())
                .isEqualTo(24);
    }

    @Test
    void theHashChangesWithAnythingThatTheTextSays() {
        assertThat(TEXT.hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(new AgreementText(FROM, UNTIL, 6, WORDS).hash())
                .isNotEqualTo(new AgreementText(FROM.plusDays(1), UNTIL, 6, WORDS).hash())
                .isNotEqualTo(new AgreementText(FROM, UNTIL.plusDays(1), 6, WORDS).hash())
                .isNotEqualTo(new AgreementText(FROM, UNTIL, 7, WORDS).hash())
                .isNotEqualTo(new AgreementText(FROM, UNTIL, 6, WORDS.with("zh", "")).hash())
                .isNotEqualTo(new AgreementText(FROM, UNTIL, 6, WORDS.with("en", "We do not.")).hash());
    }

    @Test
    void theHashTellsApartWhichLanguageSaysWhat() {
        var one = LocalizedText.of("en", "one", "fr", "two");
        var other = LocalizedText.of("en", "two", "fr", "one");

        assertThat(new AgreementText(FROM, UNTIL, 6, one).hash())
                .isNotEqualTo(new AgreementText(FROM, UNTIL, 6, other).hash());
    }
}
