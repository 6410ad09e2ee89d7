package org.caravanserai.platform.searches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.searches.RenameMySearch.Renamed;
import org.caravanserai.platform.searches.SaveSearch.Draft;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody saves a search and is told once of each thing that it finds later. */
class SavedSearchesTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final PlatformWorld world = new PlatformWorld();
    private final Shelf books = new Shelf();
    private final Account amina = world.account("amina");

    /** A list of books by color. */
    private static final class Shelf implements SavedSearchSource {

        private final List<String> titles = new ArrayList<>(List.of("red atlas", "blue almanac"));

        @Override
        public String list() {
            return "books";
        }

        @Override
        public List<String> parameters() {
            return List.of("query", "color");
        }

        @Override
        public Found find(Map<String, List<String>> asked, int most) {
            var color = String.join("", asked.getOrDefault("color", List.of()));
            if (color.equals("loud")) {
                throw new Invalid("color", "not-allowed", color);
            }
            var found = titles.stream().filter(title -> title.startsWith(color)).toList();
            return new Found(
                    found.stream()
                            .limit(most)
                            .map(title -> new Result(title, LocalizedText.of("en", title), "/books/" + title))
                            .toList(),
                    found.size());
        }
    }

    @BeforeEach
    void signIn() {
        world.wiring.put(books);
        world.as(amina);
    }

    private UUID save(String query) {
        return world.of(SaveSearch.class).execute(new Draft("books", query, "Books"));
    }

    private List<SavedSearches.Line> listed() {
        return world.of(ListMySearches.class).execute();
    }

    private void look() {
        world.clock.forward(HOUR);
        world.of(SearchNewsJob.class).look();
    }

    @Test
    void aSearchIsKeptAsItsListUnderstandsIt() {
        save("page=3&color=+red+&query=%E4%B9%A6&sort=title&lang=zh");
        assertThat(listed()).singleElement().satisfies(line -> {
            assertThat(line.search().query()).isEqualTo("query=%E4%B9%A6&color=red");
            assertThat(line.search().name()).isEqualTo("Books");
            assertThat(line.unseen()).isZero();
        });
        assertThat(world.of(SearchableLists.class).asked("books", "query=a&color=red"))
                .containsEntry("color", List.of("red"));
        assertThat(world.of(SearchableLists.class).asked("stones", "color=red")).isEmpty();
        assertThat(world.history()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsField() {
        assertInvalid("list: not-one-of", () -> world.of(SaveSearch.class).execute(new Draft("stones", "", "Stones")));
        assertInvalid("query: unknown-reference", () -> save("colour=red"));
        assertInvalid("query: unknown-reference", () -> save("color=%zz"));
        assertInvalid("query: not-allowed", () -> save("color=loud"));
        assertInvalid("name: required", () -> world.of(SaveSearch.class).execute(new Draft("books", "", " ")));
        IntStream.rangeClosed(0, SearchableLists.MOST_RESULTS).forEach(number -> books.titles.add("green " + number));
        assertInvalid("query: search-too-wide", () -> save("color=green"));
    }

    @Test
    void theSameSearchIsSavedOnceAndThereIsAnEndToHowMany() {
        save("color=red");
        assertRefused("search-saved-already", () -> save("color=red&page=2"));
        IntStream.range(1, SavedSearch.MOST).forEach(number -> save("query=" + number));
        assertRefused("saved-searches-full", () -> save(""));
        world.as(world.account("boris"));
        save("color=red");
    }

    @Test
    void whatIsNewIsToldOnceInOneEmailForAllSearches() {
        var red = save("color=red");
        save("color=blue");
        look();
        assertThat(world.sent()).isEmpty();
        books.titles.addAll(List.of("red dictionary", "blue dictionary", "green dictionary"));
        world.of(SearchNewsJob.class).look();
        assertThat(world.sent()).as("not before the hour is over").isEmpty();
        look();
        assertThat(world.sent()).containsExactly("SEARCH_NEWS");
        var told = world.lastEmail().arguments();
        assertThat(told.value("number")).isEqualTo("2");
        assertThat(told.value("news"))
                .contains("red dictionary\n", "/books/red dictionary", "blue dictionary")
                .doesNotContain("green", "atlas");
        assertThat(told.value("link")).isEqualTo("/my/searches");
        look();
        books.titles.remove("red dictionary");
        look();
        books.titles.add("red dictionary");
        look();
        assertThat(world.sent()).as("never twice").hasSize(1);
        books.titles.add("red encyclopedia");
        look();
        assertThat(world.sent()).hasSize(2);
        assertThat(world.lastEmail().arguments().value("link")).isEqualTo("/my/searches/" + red);
    }

    @Test
    void newResultsStandOnThePageOfTheSearchUntilTheyAreSeen() {
        var id = save("color=red");
        books.titles.addAll(List.of("red dictionary", "red withdrawn"));
        look();
        books.titles.remove("red withdrawn");
        assertThat(listed().get(0).unseen()).isEqualTo(2);
        var shown = world.of(ShowMySearch.class).execute(id);
        assertThat(shown.works()).isTrue();
        assertThat(shown.total()).isEqualTo(2);
        assertThat(shown.results()).singleElement().satisfies(result -> {
            assertThat(result.title().in("en")).isEqualTo("red dictionary");
            assertThat(result.seen()).isFalse();
        });
        world.of(MarkMySearchSeen.class).execute(id);
        assertThat(listed().get(0).unseen()).isZero();
        assertThat(world.of(ShowMySearch.class).execute(id).results()).allMatch(ShowMySearch.Later::seen);
    }

    @Test
    void aSearchIsRenamedAndEndedByItsOwnerOnly() {
        var id = save("color=red");
        world.of(RenameMySearch.class).execute(id, new Renamed("Red ones"));
        assertThat(listed().get(0).search().name()).isEqualTo("Red ones");
        world.as(world.account("boris"));
        assertNotFound(() -> world.of(ShowMySearch.class).execute(id));
        assertNotFound(() -> world.of(RenameMySearch.class).execute(id, new Renamed("Mine")));
        assertNotFound(() -> world.of(MarkMySearchSeen.class).execute(id));
        assertNotFound(() -> world.of(EndMySearch.class).execute(id));
        world.as(amina);
        world.of(EndMySearch.class).execute(id);
        assertThat(listed()).isEmpty();
        books.titles.add("red dictionary");
        look();
        assertThat(world.sent()).isEmpty();
    }
}
