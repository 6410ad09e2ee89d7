package org.caravanserai.domain.cooperation.project;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The sides of a project: what one side shows, another one accepts. Where parties of two countries or more work on the project, those of one country are
 * one side; else every party is a side of its own.
 *
 * @param working the organizations that work on the project now
 * @param countries of the organizations that take part or have taken part, where they are known
 */
public record Sides(Collection<UUID> working, Map<UUID, CountryCode> countries) {

    /** Whether the two are on different sides. */
    public boolean areDifferent(UUID one, UUID other) {
        return !one.equals(other) && (!areOfCountries() || !Objects.equals(countries.get(one), countries.get(other)));
    }

    private boolean areOfCountries() {
        return working.stream()
                        .filter(countries::containsKey)
                        .map(countries::get)
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * @param by the party that decides on the evidence
     * @param shownBy the party that showed it; null: none has been shown
     * @throws Refused {@code same-side} for another party of the country that showed it
     */
    public void requireDifferent(UUID by, @Nullable UUID shownBy) {
        if (shownBy != null && !by.equals(shownBy) && !areDifferent(by, shownBy)) {
            throw new Refused("same-side");
        }
    }
}
