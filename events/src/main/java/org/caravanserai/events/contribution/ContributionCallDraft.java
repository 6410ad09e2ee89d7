package org.caravanserai.events.contribution;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.events.contribution.ContributionTrack;
import org.caravanserai.domain.events.contribution.ContributionType;
import org.caravanserai.domain.events.contribution.ReviewCriterion;
import org.caravanserai.domain.questions.QuestionKey;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.MeantBy;
import org.jspecify.annotations.Nullable;

/**
 * A call for contributions as the organizer writes it.
 *
 * @param criteria none: originality, relevance and clarity
 * @param opensAt null: at once
 * @param graceHours null: none
 */
@Described("A call for contributions to an event.")
public record ContributionCallDraft(
        @OrEmpty LocalizedText text,

        @OrEmpty @MeantBy("name") @Described("None: contributions have no track")
        List<TrackDraft> tracks,

        @MeantBy("name") List<TypeDraft> types,

        @OrEmpty
        @MeantBy("name")
        @Described("By which reviewers score from 1 to 5; none: originality, relevance and clarity")
        List<CriterionDraft> criteria,

        @Described("In characters")
        @Between(least = ContributionTerms.SHORTEST_ABSTRACT, most = ContributionTerms.LONGEST_ABSTRACT)
        int longestAbstract,

        @Described("Whether reviewers do not see who the authors are; absent: no") @Nullable
        Boolean doubleBlind,

        @Described("How many each contribution needs") @Between(least = 1, most = ContributionTerms.MOST_REVIEWS)
        int reviews,

        @Described("Absent: at once") @Nullable WrittenTime opensAt,
        @Described("The deadline that is announced") WrittenTime closesAt,

        @Described("How long after it contributions are still taken; absent: not at all")
        @Between(least = 0, most = ContributionCall.MOST_GRACE_HOURS)
        @Nullable
        Integer graceHours,

        @Described("When reviews are due; absent: no day is set") @Nullable
        WrittenTime reviewsUntil) {

    /**
     * A track.
     *
     * @param key null: made of the name
     */
    @Described(name = "ContributionTrackDraft")
    public record TrackDraft(@Longest(60) @Nullable String key, LocalizedText name) {}

    /**
     * A type.
     *
     * @param key null: made of the name
     * @param minutes null: 0
     */
    @Described(name = "ContributionTypeDraft")
    public record TypeDraft(
            @Longest(60) @Nullable String key,
            LocalizedText name,
            @Nullable Integer minutes) {}

    /**
     * A criterion.
     *
     * @param key null: made of the name
     */
    @Described(name = "ReviewCriterionDraft")
    public record CriterionDraft(@Longest(60) @Nullable String key, LocalizedText name) {}

    /** The call as it is, with local times of the event's zone. */
    static ContributionCallDraft of(ContributionCall call, ZoneId zone) {
        var terms = call.terms();
        var dates = call.dates();
        return new ContributionCallDraft(
                call.text(),
                terms.tracks().stream()
                        .map(each -> new TrackDraft(each.key(), each.name()))
                        .toList(),
                terms.types().stream()
                        .map(each -> new TypeDraft(each.key(), each.name(), each.minutes()))
                        .toList(),
                terms.criteria().stream()
                        .map(each -> new CriterionDraft(each.key(), each.name()))
                        .toList(),
                terms.longestAbstract(),
                terms.doubleBlind(),
                terms.reviews(),
                local(dates.opensAt(), zone),
                local(dates.closesAt(), zone),
                dates.graceHours(),
                dates.reviewsUntil() == null ? null : local(dates.reviewsUntil(), zone));
    }

    private static WrittenTime local(Instant moment, ZoneId zone) {
        return new WrittenTime(LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES), null);
    }

    ContributionTerms terms() {
        var faults = new Invalid.Collector();
        var trackList = read(
                "tracks",
                tracks,
                faults,
                (each, taken) -> new ContributionTrack(keyOf(each.key(), each.name(), "track", taken), each.name()));
        var typeList = read(
                "types",
                types,
                faults,
                (each, taken) -> new ContributionType(
                        keyOf(each.key(), each.name(), "type", taken),
                        each.name(),
                        Objects.requireNonNullElse(each.minutes(), 0)));
        var criterionList = read(
                "criteria",
                criteria,
                faults,
                (each, taken) -> new ReviewCriterion(keyOf(each.key(), each.name(), "criterion", taken), each.name()));
        faults.throwIfAny();
        return new ContributionTerms(
                trackList,
                typeList,
                criterionList.isEmpty() ? usual() : criterionList,
                longestAbstract,
                Boolean.TRUE.equals(doubleBlind),
                reviews);
    }

    private static List<ReviewCriterion> usual() {
        return Stream.of("originality", "relevance", "clarity")
                .map(key -> new ReviewCriterion(key, ContributionWords.of(key)))
                .toList();
    }

    private static <D, T> List<T> read(
            String list, List<D> drafts, Invalid.Collector faults, BiFunction<D, Set<String>, T> reading) {
        var taken = new HashSet<String>();
        return IntStream.range(0, drafts.size())
                .mapToObj(i ->
                        faults.value(own -> list + "[" + i + "]." + own, () -> reading.apply(drafts.get(i), taken)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String keyOf(@Nullable String written, LocalizedText name, String fallback, Set<String> taken) {
        var key = written == null || !QuestionKey.isOne(written)
                ? QuestionKey.from(name.in("en"), fallback, taken)
                : written;
        if (!taken.add(key)) {
            throw new Invalid("name", "keys-twice");
        }
        return key;
    }

    /**
     * @param known when the call opened, to the second; null for a new one
     */
    ContributionCall.Dates dates(ZoneId zone, ContributionCall.@Nullable Dates known, Instant now) {
        var faults = new Invalid.Collector();
        var opens = opensAt == null
                ? (known == null ? now : known.opensAt())
                : faults.value(own -> own, () -> opensAt.in("opensAt", zone));
        var closes = faults.value(own -> own, () -> closesAt.in("closesAt", zone));
        var due = reviewsUntil == null ? null : faults.value(own -> own, () -> reviewsUntil.in("reviewsUntil", zone));
        faults.throwIfAny();
        return new ContributionCall.Dates(
                same(Objects.requireNonNull(opens), known == null ? null : known.opensAt()),
                same(Objects.requireNonNull(closes), known == null ? null : known.closesAt()),
                Objects.requireNonNullElse(graceHours, 0),
                due);
    }

    /** A moment that was shown without its seconds is still the same. */
    private static Instant same(Instant written, @Nullable Instant known) {
        return known != null && known.truncatedTo(ChronoUnit.MINUTES).equals(written) ? known : written;
    }
}
