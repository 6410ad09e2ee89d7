package org.caravanserai.domain.events.contribution;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What can be contributed to an event, and how it is reviewed.
 *
 * @param tracks none: contributions have no track
 * @param longestAbstract characters
 * @param doubleBlind whether reviewers do not see who the authors are
 * @param reviews how many reviews each contribution needs
 */
public record ContributionTerms(
        List<ContributionTrack> tracks,
        List<ContributionType> types,
        List<ReviewCriterion> criteria,
        int longestAbstract,
        boolean doubleBlind,
        int reviews)
        implements Serializable {

    public static final int SHORTEST_ABSTRACT = 200;
    public static final int LONGEST_ABSTRACT = 20_000;
    public static final int MOST_REVIEWS = 9;

    public ContributionTerms {
        tracks = List.copyOf(tracks);
        types = List.copyOf(types);
        criteria = List.copyOf(criteria);
        new Invalid.Collector()
                .check(!types.isEmpty(), "types", "required")
                .check(!criteria.isEmpty(), "criteria", "required")
                .check(areDifferent(tracks, ContributionTrack::key), "tracks", "keys-twice")
                .check(areDifferent(types, ContributionType::key), "types", "keys-twice")
                .check(areDifferent(criteria, ReviewCriterion::key), "criteria", "keys-twice")
                .check(
                        longestAbstract >= SHORTEST_ABSTRACT && longestAbstract <= LONGEST_ABSTRACT,
                        "longestAbstract",
                        "between",
                        SHORTEST_ABSTRACT,
                        LONGEST_ABSTRACT)
                .check(reviews >= 1 && reviews <= MOST_REVIEWS, "reviews", "between", 1, MOST_REVIEWS)
                .throwIfAny();
    }

    private static <T> boolean areDifferent(List<T> all, Function<T, String> key) {
        return all.stream().map(key).distinct().count() == all.size();
    }

    public Optional<ContributionType> type(@Nullable String key) {
        return types.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public Optional<ContributionTrack> track(@Nullable String key) {
        return tracks.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The name of a type; empty when there is none with the key. */
    public LocalizedText typeName(@Nullable String key) {
        return type(key).map(ContributionType::name).orElse(LocalizedText.EMPTY);
    }

    /** The name of a track; empty when there is none with the key. */
    public LocalizedText trackName(@Nullable String key) {
        return track(key).map(ContributionTrack::name).orElse(LocalizedText.EMPTY);
    }
}
