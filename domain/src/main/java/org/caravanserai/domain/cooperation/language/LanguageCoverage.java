package org.caravanserai.domain.cooperation.language;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** How many official languages are taught and spoken, and which countries are reached by them. */
public final class LanguageCoverage {

    private LanguageCoverage() {}

    /** Number of languages with at least this many learners. */
    public static long taught(Collection<LanguageLine> lines, int least) {
        return lines.stream().filter(line -> line.supply().learners() >= least).count();
    }

    /** How many of the languages have at least so many people with a valid level of B2 or higher. */
    public static long spoken(Collection<LanguageLine> lines, int least) {
        return lines.stream().filter(line -> isSpoken(line, least)).count();
    }

    /** The countries with at least one official language that is spoken. */
    public static Set<String> reached(Collection<LanguageLine> lines, int least) {
        return lines.stream()
                .filter(line -> isSpoken(line, least))
                .flatMap(line -> line.countries().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSpoken(LanguageLine line, int least) {
        return line.supply().able() >= least;
    }
}
