package org.caravanserai.domain.cooperation.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.caravanserai.domain.access.Disclosure;

/** Stays as somebody may learn them: only sums, each of which is rounded by itself where counts are rounded. */
public final class Flows {

    private final List<Flow> parts;
    private final Disclosure disclosure;

    Flows(Collection<Flow> parts, Disclosure disclosure) {
        this.parts = List.copyOf(parts);
        this.disclosure = disclosure;
    }

    /** All together; empty where there are none. */
    public Optional<Flow> all() {
        return parts.stream().reduce(Flow::plus).map(sum -> sum.told(disclosure));
    }

    /** Those with one country. */
    public Flows of(String country) {
        return new Flows(
                parts.stream().filter(flow -> flow.country().equals(country)).toList(), disclosure);
    }

    /** All of a country together, in the order of the countries. */
    public Map<String, Flow> byCountry() {
        return by(Flow::country, Comparator.naturalOrder());
    }

    /** All of a year together, the latest first. */
    public Map<Integer, Flow> byYear() {
        return by(Flow::year, Comparator.reverseOrder());
    }

    /** All of a kind together. */
    public Map<String, Flow> byKind() {
        return by(Flow::kind, Comparator.naturalOrder());
    }

    private <K> Map<K, Flow> by(Function<Flow, K> key, Comparator<K> order) {
        var sums = new TreeMap<K, Flow>(order);
        parts.forEach(flow -> sums.merge(key.apply(flow), flow, Flow::plus));
        sums.replaceAll((each, sum) -> sum.told(disclosure));
        return sums;
    }

    /** How a year is called: an academic year where counts are rounded. */
    public String name(int year) {
        return disclosure == Disclosure.EXACT ? String.valueOf(year) : year + "/" + (year + 1);
    }

    public Disclosure disclosure() {
        return disclosure;
    }
}
