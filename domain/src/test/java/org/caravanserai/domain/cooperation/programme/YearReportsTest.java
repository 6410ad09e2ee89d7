package org.caravanserai.domain.cooperation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static int next(String approvedFrom, Integer... reported) {
        return YearReports.next(LocalDate.parse(approvedFrom), List.of(reported), TODAY);
    }

    @Test
    void theYearOfTheApprovalIsTheFirstThatIsReported() {
        assertThat(next("2026-03-01")).isEqualTo(2026);
        assertThat(next("2027-03-01")).isEqualTo(2027);
        assertThat(next("2025-12-31")).isEqualTo(2025);
    }

    @Test
    void whatIsMissingOfEarlierYearsThanTheLastOneIsNotAskedFor() {
        assertThat(next("2019-03-01", 2019)).isEqualTo(2025);
    }

    @Test
    void aYearIsReportedOnce() {
        assertThat(next("2024-03-01", 2024, 2025)).isEqualTo(2026);
        assertThat(next("2024-03-01", 2026, 2025)).isEqualTo(2027);
        assertThat(next("2024-03-01", 2026)).isEqualTo(2025);
    }

    @Test
    void aReportIsDueAtTheEndOfTheNextMarch() {
        assertThat(YearReports.dueOn(2025)).isEqualTo("2026-03-31");
    }
}
