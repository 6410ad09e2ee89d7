package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * The definition of an indicator.
 *
 * @param family what it is about
 * @param numerator what is counted, as a formula over facts
 * @param denominator what it is divided by; 1 where nothing is
 * @param grain what there is one value for
 * @param minimum figures over fewer than this are withheld
 * @param parameters thresholds and periods by name, for example {@code months} for how far back it looks
 * @param facts the sets of facts that are counted
 * @param owner who answers for the definition
 */
public record Indicator(
        String code,
        int version,
        Family family,
        LocalizedText names,
        LocalizedText descriptions,
        Unit unit,
        LocalizedText numerator,
        LocalizedText denominator,
        Grain grain,
        int minimum,
        Map<String, BigDecimal> parameters,
        List<String> facts,
        LocalizedText owner) {

    /** Topic of an indicator. */
    public enum Family {
        INTERACTION,
        MECHANISMS,
        AGREEMENTS,
        LANGUAGES,
        CENTERS
    }

    /** Unit of a value. */
    public enum Unit {
        /** Between −1 and 1. */
        BALANCE,
        /** Between 0 and 1. */
        SHARE,
        PERSONS,
        COUNT,
        SEMESTERS,
        DAYS,
        SCORE,
        LEVEL,
        HOURS,
        /** An amount in the currency that the value is for. */
        MONEY,
        /** A word; the value is its number. */
        CLASS
    }

    /** What an indicator has one value for. */
    public enum Grain {
        COUNTRY,
        GROUP,
        AGREEMENT,
        /** An agreement in one direction in an academic year: the code, {@code inbound} or {@code outbound}, and the year. */
        DIRECTION,
        LANGUAGE,
        PAIR,
        MECHANISM,
        PROJECT,
        PROGRAMME,
        ALLIANCE,
        CENTER,
        LEVEL,
        /** A level of degrees, or any: {@code MASTER}, {@code ANY}. */
        DEGREE,
        STAGE,
        YEAR,
        CURRENCY,
        /** A side and a kind of contribution: {@code partner CASH}. */
        SIDE,
        /** A reason, after so many years. */
        REASON
    }

    public Indicator {
        parameters = Map.copyOf(parameters);
        facts = List.copyOf(facts);
    }

    /** What is counted and, where it is divided by anything, by what; in every language of the numerator. */
    public LocalizedText formula() {
        if (!isDivided()) {
            return numerator;
        }
        var formulas = new HashMap<String, String>();
        numerator
                .texts()
                .forEach((tag, counted) -> formulas.put(tag, "(" + counted + ") / (" + denominator.in(tag) + ")"));
        return new LocalizedText(formulas);
    }

    /** Whether what is counted is divided by anything. */
    public boolean isDivided() {
        return !denominator.in("en").equals("1");
    }

    /** A parameter of the definition as a whole number. */
    public int number(String parameter) {
        return parameter(parameter).intValueExact();
    }

    /**
     * @throws IllegalArgumentException when the definition lacks it
     */
    public BigDecimal parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException(code + " has no parameter " + name);
        }
        return value;
    }
}
