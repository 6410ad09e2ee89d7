package org.caravanserai.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.organizations.FoundOrganization;
import org.caravanserai.domain.search.FoundElsewhere;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.search.FoundThing.Match;
import org.caravanserai.domain.search.FoundThings;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.Vocabulary;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.searches.SavedSearchSource;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search over everything puts the best first, of whichever index, and corrects typing errors. */
class FindThingsTest {

    private enum Other implements FoundKind {
        OTHER;

        @Override
        public int order() {
            return 90;
        }
    }

    private final PlatformWorld world = new PlatformWorld();

    @BeforeEach
    void known() {
        world.wiring.put(new LuceneTextAnalysis());
        world.wiring.answer(FoundThings.class, "kinds", nothing -> List.of(FoundOrganization.ORGANIZATION));
        world.wiring.answer(
                FoundThings.class,
                "best",
                asked -> finds((SearchPhrase) asked[0])
                        ? Map.of(FoundOrganization.ORGANIZATION, page(7, FoundOrganization.ORGANIZATION, Match.OTHER))
                        : Map.of());
        world.wiring.answer(
                FoundThings.class, "ofKind", asked -> page(7, FoundOrganization.ORGANIZATION, Match.IN_NAME));
        world.wiring.answer(Vocabulary.class, "meant", asked -> Map.of("univercity", Set.of("university")));
        world.wiring.put(new FoundElsewhere() {
            @Override
            public FoundKind kind() {
                return Other.OTHER;
            }

            @Override
            public Page<FoundThing> find(SearchPhrase phrase, String name, int page, int size) {
                return finds(phrase)
                        ? FindThingsTest.page(1, Other.OTHER, Match.NAME)
                        : new Page<>(List.of(), 0, size, 0);
            }
        });
        world.wiring.put(new FoundTitles() {
            @Override
            public FoundKind kind() {
                return Other.OTHER;
            }

            @Override
            public LocalizedText title(String key, LocalizedText kept) {
                return new LocalizedText(Map.of("en", "Called otherwise"));
            }
        });
    }

    @Test
    void theBestKindIsFirstAndAllAreCounted() {
        var found = find("university", null);
        assertThat(found.best().keySet()).containsExactly(Other.OTHER, FoundOrganization.ORGANIZATION);
        assertThat(found.counts())
                .containsOnly(Map.entry(FoundOrganization.ORGANIZATION, 7L), Map.entry(Other.OTHER, 1L));
        assertThat(found.total()).isEqualTo(8);
        assertThat(found.merged())
                .first()
                .satisfies(first -> assertThat(first.title().in("en")).isEqualTo("Called otherwise"));
    }

    @Test
    void oneKindIsAskedForInPages() {
        var found = find("university", "ORGANIZATION");
        assertThat(found.best()).containsOnlyKeys(FoundOrganization.ORGANIZATION);
        assertThat(found.counts()).hasSize(2);
        assertThatThrownBy(() -> find("university", "NOTHING")).isInstanceOf(Invalid.class);
    }

    @Test
    void aTypingErrorIsCorrectedWhenNothingIsFound() {
        assertThat(find("univercity", null).total()).isEqualTo(8);
        assertThat(find("opera", null).total()).isZero();
    }

    @Test
    void whereNothingHasAllWordsWhatHasSomeIsFound() {
        var found = find("opera at the university", null);
        assertThat(found.partly()).isTrue();
        assertThat(found.best().keySet())
                .as("what a word names is first")
                .containsExactly(Other.OTHER, FoundOrganization.ORGANIZATION);
        assertThat(found.counts().values()).as("those that were looked at").containsOnly(1L);
        assertThat(find("university", null).partly()).isFalse();
        assertThat(find("opera at the university", "ORGANIZATION").best())
                .containsOnlyKeys(FoundOrganization.ORGANIZATION);
        assertThat(world.of(ThingSearchSource.class)
                        .find(Map.of("query", List.of("opera at the university")), 500)
                        .total())
                .as("nobody is told of results that do not fit")
                .isZero();
    }

    @Test
    void withoutWordsNothingIsFound() {
        assertThat(find(null, null).best()).isEmpty();
        assertThat(find(" !? ", null).best()).isEmpty();
    }

    @Test
    void aSavedSearchFindsTheSame() {
        var source = world.of(ThingSearchSource.class);
        var all = source.find(Map.of("query", List.of("university")), 500);
        assertThat(all.total()).isEqualTo(8);
        assertThat(all.results())
                .extracting(SavedSearchSource.Result::key)
                .containsExactly("OTHER:key", "ORGANIZATION:key");
        var kind = source.find(Map.of("query", List.of("university"), "kind", List.of("ORGANIZATION")), 500);
        assertThat(kind.total()).isEqualTo(7);
        assertThat(kind.results()).hasSize(1);
        assertThatThrownBy(() -> source.find(Map.of("kind", List.of("ORGANIZATION")), 500))
                .isInstanceOf(Invalid.class);
    }

    private FindThings.Answer find(
            @org.jspecify.annotations.Nullable String typed, @org.jspecify.annotations.Nullable String kind) {
        return world.of(FindThings.class).execute(new FindThings.Search(typed, kind, 0, 5));
    }

    private static boolean finds(SearchPhrase phrase) {
        return phrase.terms().get(0).forms().contains("university");
    }

    private static Page<FoundThing> page(long total, FoundKind kind, Match match) {
        var thing = new FoundThing(
                kind, "key", "/address", new LocalizedText(Map.of("en", "Name")), null, null, null, match);
        return new Page<>(List.of(thing), 0, 5, total);
    }
}
