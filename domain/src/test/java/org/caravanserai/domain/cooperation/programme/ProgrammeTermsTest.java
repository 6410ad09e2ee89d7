package org.caravanserai.domain.cooperation.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeTermsTest {

    private static final UUID HOME = Ids.next();
    private static final UUID PARTNER = Ids.next();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static ProgrammeTerms terms(@Nullable Integer quota, CurriculumShare... shares) {
        return new ProgrammeTerms(
                ProgrammeKind.INDEPENDENT_INSTITUTION, DegreeLevel.BACHELOR, quota, null, null, List.of(shares));
    }

    private static CurriculumShare share(UUID organization, int percent) {
        return new CurriculumShare(organization, percent, true);
    }

    @Test
    void theSharesMakeTheWholeCurriculum() {
        assertThat(terms(30, share(HOME, 60), share(PARTNER, 40)).shares()).hasSize(2);
        assertThat(terms(null).shares()).isEmpty();
        assertInvalid("shares: not-a-hundred-percent", () -> terms(30, share(HOME, 60), share(PARTNER, 39)));
        assertInvalid("shares: not-a-hundred-percent", () -> terms(30, share(HOME, 60), share(PARTNER, 41)));
    }

    @Test
    void anOrganizationHasOneShare() {
        assertInvalid("shares: keys-twice", () -> terms(30, share(HOME, 60), share(HOME, 40)));
    }

    @Test
    void aQuotaIsPositive() {
        assertInvalid("quota: positive", () -> terms(0));
        assertInvalid(
                List.of("quota: positive", "shares: not-a-hundred-percent", "shares: keys-twice"),
                () -> terms(-1, share(HOME, 1), share(HOME, 1)));
    }

    @Test
    void aShareIsAPercentage() {
        assertThat(share(HOME, 0).percent()).isZero();
        assertThat(share(HOME, 100).organization()).isEqualTo(HOME);
        assertThat(share(HOME, 100).awards()).isTrue();
        assertInvalid("percent: between", () -> share(HOME, -1));
        assertInvalid("percent: between", () -> share(HOME, 101));
    }

    @Test
    void anApprovalHasANumberAndSomeDays() {
        var approval = new AuthorityApproval(" MOE-7 ", DAY, DAY.plusDays(1));
        assertThat(approval.number()).isEqualTo("MOE-7");
        assertThat(approval.from()).isEqualTo(DAY);
        assertThat(approval.until()).isEqualTo(DAY.plusDays(1));
        assertInvalid(
                List.of("number: required", "until: ends-before-it-begins"),
                () -> new AuthorityApproval(" ", DAY, DAY));
        assertThat(new AuthorityApproval("n".repeat(60), DAY, DAY.plusDays(1)).number())
                .hasSize(60);
        assertInvalid("number: text-too-long", () -> new AuthorityApproval("n".repeat(61), DAY, DAY.plusDays(1)));
    }
}
