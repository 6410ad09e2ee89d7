package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.AreaCatalog;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every area adds what shared pages need from it, and no shared page knows an area by name. */
class AreaContributionsTest {

    /** Packages that serve all areas. Every other package of the web is an area. */
    private static final Set<String> SHARED = Set.of(
            "access", "approval", "areas", "cache", "charts", "export", "files", "lists", "questions", "rest", "shell");

    private static final Path CLASSES = Path.of("src/main/java/org/caravanserai/web");
    private static final Path MODULES = Path.of("..");
    private static final Pattern FAILURE =
            Pattern.compile("new (?:Refused|Conflict|Forbidden|NotFound|Overloaded)\\(\\s*\"([a-z-]+)\"|new"
                    + " Invalid\\(\\s*[^,;]+,\\s*\"([a-z-]+)\"");
    private static final Pattern OF_AREA =
            Pattern.compile(".*/org/caravanserai/(?:(?:domain|persistence|platform|web)/)?([a-z]+)/.*");

    static List<Area> areas() {
        return WebSources.classes().stream()
                .filter(file -> WebSources.read(file).contains(" implements Area {"))
                .map(AreaContributionsTest::instance)
                .toList();
    }

    private static Area instance(Path file) {
        var name = Path.of("src/main/java").relativize(file).toString();
        try {
            return (Area) Class.forName(name.replace(".java", "").replace('/', '.'))
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(name, unusable);
        }
    }

    @Test
    void everyPackageThatIsNotSharedIsAnArea() {
        try (var folders = Files.list(CLASSES)) {
            var packages = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !SHARED.contains(name))
                    .toList();
            assertThat(areas().stream().map(Area::name))
                    .as("packages of web with a bean Area; those that serve all areas are named in this test")
                    .containsExactlyInAnyOrderElementsOf(packages);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void anAreaIsCalledAsItsPackageAndHasTexts(Area area) {
        assertThat(area.getClass().getPackageName()).isEqualTo("org.caravanserai.web." + area.name());
        assertThat(WebSources.bundle(area.name(), "messages_en")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyMenuEntryHasATextOfItsAreaAndLeadsToAPage(Area area) {
        var texts = WebSources.bundle(area.name(), "messages_en");
        assertThat(area.menu()).allSatisfy(entry -> {
            assertThat(texts).containsKey(entry.label());
            assertThat(Optional.ofNullable(entry.hint()).map(texts::containsKey).orElse(true))
                    .as("hint of %s", entry)
                    .isTrue();
            assertThat(leadsToAPage(entry.href()))
                    .as("%s is a page or in routes", entry.href())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru", "ar", "fr", "es"})
    void aWorkspaceSharesNoWordWithWhatIsPublic(String language) {
        var shown = labels(language, Menu.PUBLIC);
        assertThat(shown).hasSizeGreaterThan(3);
        for (var desks : List.of(Menu.WORK, Menu.ADMINISTRATION)) {
            assertThat(labels(language, desks)).allSatisfy(label -> assertThat(shown)
                    .as("words of the public menu in “%s”", label)
                    .noneMatch(word -> language.equals("zh")
                            ? label.contains(word)
                            : List.of(label.split("[^\\p{L}\\p{M}]+")).contains(word)));
        }
    }

    private static List<String> labels(String language, Menu menu) {
        return areas().stream()
                .flatMap(area -> area.menu().stream()
                        .filter(entry -> entry.menu() == menu)
                        .map(entry -> WebSources.bundle(area.name(), "messages_" + language)
                                .get(entry.label())
                                .toLowerCase(Locale.ROOT)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everySectionIsAFileOfItsArea(Area area) {
        assertThat(area.sections()).extracting(Section::page).allSatisfy(page -> {
            assertThat(page).startsWith("/WEB-INF/" + area.name() + "/");
            assertThat(WebSources.PAGES.resolve(page.substring(1))).exists();
        });
    }

    @ParameterizedTest
    @EnumSource(Menu.class)
    void noTwoEntriesOfAMenuHaveTheSameOrder(Menu menu) {
        assertThat(new AreaCatalog(areas()).menu(menu)).isNotEmpty();
        assertThat(twice(new AreaCatalog(areas()).menu(menu), MenuEntry::order, MenuEntry::href))
                .as("entries of a menu with the same order number")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SectionPlace.class)
    void noTwoSectionsOfAPlaceHaveTheSameOrder(SectionPlace place) {
        assertThat(twice(new AreaCatalog(areas()).sections(place), Section::order, Section::page))
                .as("sections of a place with the same order number")
                .isEmpty();
    }

    /** Names of what has a number that something else has as well. */
    private static <T> List<String> twice(List<T> all, ToIntFunction<T> order, Function<T, String> name) {
        return all.stream()
                .filter(one -> all.stream()
                        .anyMatch(other -> other != one && order.applyAsInt(other) == order.applyAsInt(one)))
                .map(one -> order.applyAsInt(one) + " " + name.apply(one))
                .toList();
    }

    @Test
    void everyRouteLeadsToAPageAndNoAddressHasTwo() {
        var lines = WebSources.routes().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(WebSources.PAGES.resolve(line[1].substring(1)))
                .exists());
        assertThat(lines)
                .extracting(line -> line[0].replaceAll("\\{[a-z]+}", "{}"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyFailureHasATextOfItsAreaOrOfTheShell(Area area) {
        var keys = new TreeSet<String>();
        sources(area.name())
                .flatMap(file -> FAILURE.matcher(WebSources.read(file)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(keys::add);
        keys.removeAll(WebSources.bundle("shell", "failures_en").keySet());
        keys.removeAll(WebSources.bundle(area.name(), "failures_en").keySet());
        assertThat(keys)
                .as("failures without a text in failures_en.properties of %s", area.name())
                .isEmpty();
    }

    /** The working areas begin with {@code /my}, {@code /manage} and {@code /admin}, whichever areas there are. */
    @Test
    void sharedPagesAndClassesNameNoArea() {
        var names = areas().stream()
                .map(Area::name)
                .filter(name -> !name.equals("home"))
                .collect(Collectors.joining("|"));
        var mention = Pattern.compile("['\"](?:" + names + ")\\.|['\"]/(?!admin\\b)(?:" + names + ")\\b|WEB-INF/(?:"
                + names + ")/|org\\.caravanserai\\.(?:web\\.(?:" + names + ")|(?:domain\\.)?events)\\b");
        assertThat(shared().flatMap(file ->
                        mention.matcher(WebSources.read(file)).results().map(found -> file + ": " + found.group())))
                .isEmpty();
    }

    @Test
    void theEntryWithTheLongestPathIsTheCurrentOne() {
        var entries = List.of(
                new MenuEntry(Menu.WORK, 1, "/admin", "a"),
                new MenuEntry(Menu.WORK, 2, "/admin/organizations", "b"),
                new MenuEntry(Menu.WORK, 3, "/manage/things", "c").alsoUnder("/manage/more"));
        assertThat(current(entries, "/admin/organizations/x")).containsExactly("b");
        assertThat(current(entries, "/admin/outbox")).containsExactly("a");
        assertThat(current(entries, "/manage/more/x")).containsExactly("c");
        assertThat(current(entries, "/administration")).isEmpty();
    }

    private static List<String> current(List<MenuEntry> entries, String path) {
        return Navigation.links(entries, org.caravanserai.domain.access.Caller.ANONYMOUS, path).stream()
                .filter(Navigation.Link::current)
                .map(Navigation.Link::label)
                .toList();
    }

    private static boolean leadsToAPage(String address) {
        var path = address.substring(1);
        return Stream.of(path + ".xhtml", path + "/index.xhtml")
                        .map(WebSources.PAGES::resolve)
                        .anyMatch(Files::exists)
                || WebSources.routes().stream().anyMatch(line -> line.split("\\s+")[0].equals(address));
    }

    private static Stream<Path> shared() {
        var classes = WebSources.classes().stream()
                .filter(file ->
                        SHARED.contains(CLASSES.relativize(file).getName(0).toString())
                                || file.startsWith(CLASSES.resolve("home")));
        var pages = Stream.of("WEB-INF/templates", "WEB-INF/tags", "WEB-INF/errorpages", "index.xhtml", "my.xhtml")
                .map(WebSources.PAGES::resolve)
                .flatMap(place -> WebSources.pages().stream().filter(page -> page.startsWith(place)));
        return Stream.concat(classes, pages);
    }

    /** The sources of an area in all modules. */
    private static Stream<Path> sources(String area) {
        try (var modules = Files.list(MODULES)) {
            return modules
                    .map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(AreaContributionsTest::classes)
                    .filter(file -> area.equals(OF_AREA.matcher(file.toString()).replaceFirst("$1")))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> classes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
