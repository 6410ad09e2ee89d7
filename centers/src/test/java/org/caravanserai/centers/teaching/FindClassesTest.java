package org.caravanserai.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.teaching.Daytime;
import org.caravanserai.domain.centers.teaching.OfferFilter;
import org.caravanserai.domain.centers.teaching.OfferedClass;
import org.caravanserai.domain.centers.teaching.OfferedClasses;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.search.Vocabulary;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindClassesTest {

    private static final FindClasses.Wanted ANY =
            new FindClasses.Wanted(null, null, null, null, null, null, null, null, null, null);

    private final TeachingWorld world = new TeachingWorld();
    private final List<OfferFilter> asked = new ArrayList<>();

    @BeforeEach
    void listed() {
        var code = world.open(20).code();
        var row = world.of(ShowClass.class).execute(code).row();
        var offered = new OfferedClass(row, "Hanoi", "VN", EnumSet.of(DayOfWeek.MONDAY), EnumSet.of(Daytime.EVENING));
        world.wiring
                .answer(OfferedClasses.class, "find", arguments -> {
                    var filter = (OfferFilter) arguments[0];
                    asked.add(filter);
                    boolean mistyped = filter.words().terms().stream()
                            .anyMatch(term -> term.forms().equals(Set.of("hanio")));
                    return new FacetedPage<>(
                            mistyped ? new Page<>(List.of(), 0, 20, 0) : new Page<>(List.of(offered), 0, 20, 1),
                            Facets.NONE);
                })
                .answer(OfferedClasses.class, "cities", arguments -> List.of("Hanoi", "Hai Phong"))
                .answer(
                        TextAnalysis.class,
                        "tokens",
                        arguments -> Set.of("河内", "Hanoi").contains(arguments[0])
                                ? Set.of("place=hanoi")
                                : Set.of((String) arguments[0]))
                .answer(TextAnalysis.class, "words", arguments -> Set.of((String) arguments[0]))
                .answer(TextAnalysis.class, "phrase", arguments -> phrase((String) arguments[0]))
                .answer(Vocabulary.class, "meant", arguments -> Map.of("hanio", Set.of("hanoi")));
        world.asVisitor();
    }

    private static SearchPhrase phrase(String typed) {
        return new SearchPhrase(List.of(new SearchTerm(typed, Set.of(typed), false)));
    }

    private Page<OfferedClass> find(FindClasses.Wanted wanted, String query) {
        return world.of(FindClasses.class)
                .execute(wanted, new PageRequest(0, 20, query, null))
                .page();
    }

    @Test
    void anybodyFindsAClassByWhatTheyWant() {
        var wanted = new FindClasses.Wanted(
                LanguageTag.of("zho"),
                "A2",
                false,
                "河内",
                CountryCode.of("VN"),
                DayOfWeek.MONDAY,
                Daytime.EVENING,
                true,
                "2026-12",
                true);
        assertThat(find(wanted, "").items()).hasSize(1);
        assertThat(asked).singleElement().satisfies(filter -> {
            assertThat(filter.language()).isEqualTo(LanguageTag.of("zh"));
            assertThat(filter.cities()).containsExactly("Hanoi");
            assertThat(filter.country()).isEqualTo("VN");
            assertThat(filter.words()).isEqualTo(SearchPhrase.EMPTY);
        });
    }

    @Test
    void wordsWithATypingErrorAreCorrectedWhereNothingHasThem() {
        assertThat(find(ANY, "hanio").items()).hasSize(1);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).words().terms().get(0).forms()).contains("hanoi");
    }

    @Test
    void aMonthIsOne() {
        assertThatThrownBy(() -> new FindClasses.Wanted(null, null, null, null, null, null, null, null, "soon", null))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.key()).isEqualTo("not-a-month")));
    }

    @Test
    void aSearchForClassesCanBeSaved() {
        var source = world.of(ClassSearchSource.class);
        assertThat(source.parameters()).startsWith("query", "language", "level");
        var found = source.find(Map.of("language", List.of("zh"), "query", List.of("hanoi")), 10);
        assertThat(found.total()).isOne();
        assertThat(found.results()).singleElement().satisfies(result -> assertThat(result.address())
                .isEqualTo("/classes/" + result.key()));
        assertThat(asked.get(0).language()).isEqualTo(LanguageTag.of("zh"));
        assertThatThrownBy(() -> source.find(Map.of("weekday", List.of("SOMEDAY")), 10))
                .isInstanceOf(Invalid.class);
    }
}
