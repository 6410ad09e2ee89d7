package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.platform.language.Conventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every bundle keeps to. */
class BundlesTest {

    private static final Pattern USED_IN_PAGES = Pattern.compile("msg(?:\\[|\\.of\\()'([^']+)'(?!\\s*\\+=)");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]+\\.[A-Za-z0-9_.-]+)[\"']");
    private static final Pattern RULE = Pattern.compile("[a-z]+\\.rule\\.[a-z-]+");
    private static final Pattern CONSTANT = Pattern.compile(".*\\.[A-Z0-9_]+");
    private static final Pattern LOOSE_IN_FRENCH =
            Pattern.compile("(?<!\\u202f)[;?!]|(?<![\\u00a0\\d]):(?!//)|«(?!\\u00a0)|(?<!\\u00a0)»");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#\\s=]+) *=");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static List<String> areas() {
        return WebSources.areas();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyLanguageSaysAllThatEnglishSays(String area) {
        var english = WebSources.bundle(area, "messages_en").keySet();
        assertThat(Languages.ALL).allSatisfy(language -> assertThat(
                        WebSources.bundle(area, "messages_" + language).keySet())
                .as(language)
                .isEqualTo(english));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void keysBeginWithTheirArea(String area) {
        assertThat(WebSources.bundle(area, "messages_en").keySet()).allMatch(key -> key.startsWith(area + "."));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void textsCanBeFilledAndKnowNoArgumentThatEnglishLacks(String area) {
        canBeFilled(area, "messages_");
    }

    @ParameterizedTest
    @MethodSource("areas")
    void failuresCanBeFilledAndKnowNoArgumentThatEnglishLacks(String area) {
        canBeFilled(area, "failures_");
    }

    private static void canBeFilled(String area, String name) {
        var english = WebSources.bundle(area, name + "en");
        for (String language : Languages.ALL) {
            WebSources.bundle(area, name + language).forEach((key, text) -> {
                assertThatCode(() -> new MessageFormat(text, Conventions.of(language)))
                        .as("%s in %s", key, language)
                        .doesNotThrowAnyException();
                assertThat(arguments(english.getOrDefault(key, "")))
                        .as("%s in %s", key, language)
                        .containsAll(arguments(text));
            });
        }
    }

    @Test
    void pagesAskForNoTextThatIsMissing() {
        var known = keys();
        var asked = WebSources.pages().stream()
                .flatMap(page -> USED_IN_PAGES.matcher(WebSources.read(page)).results())
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(known);
        assertThat(asked).isEmpty();
    }

    /**
     * Words of constants are there for every constant, whether a page shows it today or not; those of the rules of the data check are compared
     * with the rules.
     */
    @Test
    void everyTextIsAskedFor() {
        var said = Stream.of(WebSources.pages(), WebSources.classes(), WebSources.classesOfOtherModules())
                .flatMap(List::stream)
                .flatMap(file -> LITERAL.matcher(WebSources.read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        var beginnings = said.stream().filter(text -> text.endsWith(".")).toList();
        assertThat(keys())
                .filteredOn(key ->
                        !CONSTANT.matcher(key).matches() && !RULE.matcher(key).matches())
                .filteredOn(key -> !said.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    /** The last of two lines would win unnoticed, which is how a merge brings an old text back. */
    @Test
    void noBundleHasAKeyTwice() {
        assertThat(WebSources.bundles()).isNotEmpty().allSatisfy(bundle -> {
            var keys = KEY.matcher(WebSources.read(bundle)).results().map(found -> found.group(1));
            assertThat(keys.toList()).as(bundle.toString()).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("areas")
    void failuresHaveTheSameKeysInEveryLanguage(String area) {
        var failures = WebSources.bundle(area, "failures_en").keySet();
        assertThat(Languages.ALL).allSatisfy(language -> assertThat(
                        WebSources.bundle(area, "failures_" + language).keySet())
                .as(language)
                .isEqualTo(failures));
    }

    /** Otherwise an area could change what another says. */
    @Test
    void noFailureHasTwoTexts() {
        assertThat(areas().stream().flatMap(area -> WebSources.bundle(area, "failures_en").keySet().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theWordsOfFacesHaveTheSameKeysInEveryLanguage() {
        var words = WebSources.bundle("shell", "faces").keySet();
        assertThat(Languages.ALL).filteredOn(language -> !language.equals("en")).allSatisfy(language -> {
            assertThat(WebSources.bundle("shell", "faces_" + language).keySet())
                    .as(language)
                    .isEqualTo(words);
        });
    }

    /** French sets its high punctuation off by a space, which must not let a line break before it. */
    @ParameterizedTest
    @MethodSource("french")
    void frenchPunctuationDoesNotLeaveItsWord(String area, String name) {
        assertThat(WebSources.bundle(area, name)).isNotEmpty().allSatisfy((key, text) -> assertThat(
                        LOOSE_IN_FRENCH.matcher(text).find())
                .as("%s: %s", key, text)
                .isFalse());
    }

    static Stream<Arguments> french() {
        return Stream.concat(
                areas().stream().flatMap(area -> Stream.of("messages_fr", "failures_fr")
                        .filter(name -> !WebSources.bundle(area, name).isEmpty())
                        .map(name -> Arguments.of(area, name))),
                Stream.of(Arguments.of("shell", "faces_fr")));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> keys() {
        return areas().stream()
                .map(area -> WebSources.bundle(area, "messages_en"))
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
