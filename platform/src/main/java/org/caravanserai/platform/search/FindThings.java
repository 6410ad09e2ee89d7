package org.caravanserai.platform.search;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.domain.search.FoundElsewhere;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.search.FoundThing.Match;
import org.caravanserai.domain.search.FoundThings;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.load.ConcurrencyLimiter;
import org.jspecify.annotations.Nullable;

/**
 * The search over everything that is public. It covers all languages; where nothing has all the words, likely typing errors are corrected, and
 * where nothing has them even so, what has most of them is found.
 */
@UseCase
@Public
public class FindThings {

    private static final int MOST_PAGES = FoundThings.MOST;
    private static final int OF_EACH_WORD = 10;
    private static final Duration MAX_WAIT = Duration.ofSeconds(15);

    /** As many at once as there are processors, so that searches take neither these nor the connections of the rest. */
    private static final ConcurrencyLimiter LIMIT =
            new ConcurrencyLimiter(Math.max(2, Runtime.getRuntime().availableProcessors()), MAX_WAIT);

    private final FoundThings things;
    private final List<FoundElsewhere> elsewhere;
    private final List<FoundTitles> titles;
    private final FoundKinds kinds;
    private final TextAnalysis analysis;
    private final SpellingCorrection correction;
    private final Clock clock;

    @Inject
    FindThings(
            FoundThings things,
            @Any Instance<FoundElsewhere> elsewhere,
            @Any Instance<FoundTitles> titles,
            TextAnalysis analysis,
            SpellingCorrection correction,
            Clock clock) {
        this(things, elsewhere.stream().toList(), titles.stream().toList(), analysis, correction, clock);
    }

    FindThings(
            FoundThings things,
            List<FoundElsewhere> elsewhere,
            List<FoundTitles> titles,
            TextAnalysis analysis,
            SpellingCorrection correction,
            Clock clock) {
        this.things = things;
        this.elsewhere = elsewhere;
        this.titles = titles;
        this.kinds = new FoundKinds(things, elsewhere);
        this.analysis = analysis;
        this.correction = correction;
        this.clock = clock;
    }

    /**
     * What is looked for.
     *
     * @param kind name of the only kind that is wanted, or null
     * @param size of a kind, when none is named: how many of each; else of a page
     */
    public record Search(@Nullable String query, @Nullable String kind, int page, int size) {}

    /**
     * What was found.
     *
     * @param best the best of each kind, or a page of the one that was asked for; the best kind first
     * @param counts of all kinds of which something was found, in their order; one more than {@link FoundThings#MOST} says that there are more
     * @param meant kinds that words of the query name
     * @param partly whether nothing has all the words, and these things have some of them
     */
    public record Answer(
            Map<FoundKind, List<FoundThing>> best, Map<FoundKind, Long> counts, Set<FoundKind> meant, boolean partly) {

        public Answer(Map<FoundKind, List<FoundThing>> best, Map<FoundKind, Long> counts) {
            this(best, counts, Set.of(), false);
        }

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** The same with kinds that are meant before the others. */
        Answer of(Set<FoundKind> meant) {
            var first = new LinkedHashMap<FoundKind, List<FoundThing>>();
            best.forEach((kind, things) -> {
                if (meant.contains(kind)) {
                    first.put(kind, things);
                }
            });
            best.forEach(first::putIfAbsent);
            return new Answer(first, counts, meant, partly);
        }

        /** The best of all kinds, those of kinds that are meant first, then those whose name is what was typed. */
        public List<FoundThing> merged() {
            return best.values().stream()
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing((FoundThing thing) -> !meant.contains(thing.kind()))
                            .thenComparing(FoundThing::match))
                    .toList();
        }
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when there is no such kind
     * @throws org.caravanserai.domain.shared.Overloaded {@code try-again} when too many search at this moment
     */
    public Answer execute(Search search) {
        var kind = search.kind() == null || search.kind().isBlank() ? null : named(search.kind());
        var typed = search.query() == null ? "" : search.query();
        var meant = KindWords.of(typed, kinds(), analysis);
        var phrase = analysis.phrase(meant.rest());
        if (phrase.isEmpty()) {
            return new Answer(Map.of(), Map.of());
        }
        var name = folded(typed);
        return LIMIT.through(() -> {
            var found = found(phrase, name, kind, search).of(meant.kinds());
            if (!found.counts().isEmpty()) {
                return found;
            }
            var corrected = correction.corrected(phrase).orElse(phrase);
            if (!corrected.equals(phrase)) {
                found = found(corrected, name, kind, search).of(meant.kinds());
            }
            return found.counts().isEmpty() && corrected.terms().size() > 1
                    ? partly(corrected, kind, search).of(meant.kinds())
                    : found;
        });
    }

    /** A thing that has some of the words. */
    private static final class Part {

        private final FoundThing thing;
        private int words = 1;

        Part(FoundThing thing) {
            this.thing = thing;
        }

        boolean isNamed() {
            return thing.match() == Match.NAME;
        }
    }

    /** What has most of the words, and what one of them names. Of a word that many things have, only the best are looked at. */
    private Answer partly(SearchPhrase phrase, @Nullable FoundKind kind, Search search) {
        var parts = new LinkedHashMap<String, Part>();
        for (var term : phrase.terms()) {
            var one = found(
                    new SearchPhrase(List.of(term)),
                    term.typed(),
                    null,
                    new Search(term.typed(), null, 0, OF_EACH_WORD));
            one.best().values().stream()
                    .flatMap(List::stream)
                    .forEach(thing ->
                            parts.merge(thing.kind().name() + ' ' + thing.key(), new Part(thing), (known, again) -> {
                                known.words++;
                                return known;
                            }));
        }
        int most = parts.values().stream().mapToInt(part -> part.words).max().orElse(0);
        var best = parts.values().stream()
                .filter(part -> part.words == most || part.isNamed())
                .sorted(Comparator.comparing((Part part) -> !part.isNamed()).thenComparing(part -> -part.words))
                .map(part -> part.thing)
                .collect(Collectors.groupingBy(FoundThing::kind, LinkedHashMap::new, Collectors.toList()));
        var counts = new LinkedHashMap<FoundKind, Long>();
        kinds().stream()
                .filter(best::containsKey)
                .forEach(each -> counts.put(
                        each, (long) best.getOrDefault(each, List.of()).size()));
        best.keySet().removeIf(each -> kind != null && each != kind);
        best.replaceAll((each, things) ->
                kind == null && things.size() > search.size() ? things.subList(0, search.size()) : things);
        return new Answer(best, counts, Set.of(), true);
    }

    private Answer found(SearchPhrase phrase, String name, @Nullable FoundKind kind, Search search) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int each = kind == null ? search.size() : 1;
        var pages = new TreeMap<FoundKind, Page<FoundThing>>(Comparator.comparing(FoundKind::order));
        pages.putAll(things.best(phrase, name, each, today));
        for (var other : elsewhere) {
            var page = other.find(phrase, name, 0, each);
            if (page.total() > 0) {
                pages.put(other.kind(), page);
            }
        }
        var counts = new LinkedHashMap<FoundKind, Long>();
        pages.forEach((each1, page) -> counts.put(each1, page.total()));
        var best = new LinkedHashMap<FoundKind, List<FoundThing>>();
        if (kind == null) {
            pages.entrySet().stream()
                    .sorted(Comparator.comparing(
                            entry -> entry.getValue().items().get(0).match()))
                    .forEach(entry -> best.put(entry.getKey(), titled(entry.getKey(), entry.getValue())));
        } else {
            best.put(kind, titled(kind, page(kind, phrase, name, search, today)));
        }
        return new Answer(best, counts);
    }

    private List<FoundThing> titled(FoundKind kind, Page<FoundThing> page) {
        return titles.stream()
                .filter(titles -> titles.kind() == kind)
                .findFirst()
                .map(own -> page.items().stream()
                        .map(thing -> thing.titled(own.title(thing.key(), thing.title())))
                        .toList())
                .orElse(page.items());
    }

    private Page<FoundThing> page(FoundKind kind, SearchPhrase phrase, String name, Search search, LocalDate today) {
        int page = Math.min(search.page(), MOST_PAGES);
        return elsewhere.stream()
                .filter(other -> other.kind() == kind)
                .findFirst()
                .map(other -> other.find(phrase, name, page, search.size()))
                .orElseGet(() -> things.ofKind(kind, phrase, name, page, search.size(), today));
    }

    private FoundKind named(String name) {
        var kinds = kinds();
        var known = OneOf.word("kind", name, kinds.stream().map(FoundKind::name).toList());
        return kinds.stream()
                .filter(kind -> kind.name().equals(known))
                .findFirst()
                .orElseThrow();
    }

    private List<FoundKind> kinds() {
        return kinds.all();
    }

    private String folded(String typed) {
        var words = String.join(" ", analysis.words(typed));
        return words.isEmpty() ? typed.strip() : words;
    }
}
