package org.caravanserai.domain.cooperation.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To what a figure of a country is compared, so that large and small countries can stand side by side. */
public enum Rate {
    /** For each 100,000 inhabitants of the country. */
    INHABITANTS("POPULATION", 100_000),
    /** For each 1,000 students in tertiary education of the country. */
    STUDENTS("TERTIARY_ENROLMENT", 1_000);

    private static final int DECIMALS = 2;

    private final String series;
    private final int of;

    Rate(String series, int of) {
        this.series = series;
        this.of = of;
    }

    /** The series that says how many there are. */
    public String series() {
        return series;
    }

    /** For how many of them the rate is. */
    public int of() {
        return of;
    }

    /** Whether figures of a series can be compared to it: people and awards can, but not to themselves. */
    public boolean fits(Series asked) {
        return !asked.code().equals(INHABITANTS.series)
                && !asked.code().equals(series)
                && (asked.unit().equals("PERSONS") || asked.unit().equals("AWARDS"));
    }

    /**
     * The rate, with two decimals.
     *
     * @param basis how many there are; null: it is not known
     * @return empty where the basis is not known or nothing
     */
    public Optional<BigDecimal> of(BigDecimal value, @Nullable BigDecimal basis) {
        return basis == null || basis.signum() == 0
                ? Optional.empty()
                : Optional.of(value.multiply(BigDecimal.valueOf(of)).divide(basis, DECIMALS, RoundingMode.HALF_UP));
    }
}
