package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.organizations.Organizations;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Routes routes = Routes.read(Stream.of(table("""
        # a remark

        /events/{slug}            /events/event.xhtml
        /events/{slug}/programme  /events/programme.xhtml
        /events/new               /events/new.xhtml
        /events/import            /events/import.xhtml  files
        """), table("""
            /a/{one}/{two}            /a.xhtml  files
            """)));

    @Test
    void partsInBracesBecomeParameters() {
        assertThat(routes.pageFor("/events/asean-week")).contains("/events/event.xhtml?slug=asean-week");
        assertThat(routes.pageFor("/a/x/y")).contains("/a.xhtml?one=x&two=y");
    }

    @Test
    void fixedWordsWinOverBraces() {
        assertThat(routes.pageFor("/events/new")).contains("/events/new.xhtml");
    }

    @Test
    void partsCannotSmuggleParameters() {
        assertThat(routes.pageFor("/events/a&b=c")).contains("/events/event.xhtml?slug=a%26b%3Dc");
    }

    @Test
    void pagesThatTakeFilesAreNamed() {
        assertThat(routes.uploads()).containsExactly("/events/import", "/a/*");
    }

    @Test
    void noSlugHidesAPageOfOurs() {
        assertThat(wordsBesideSlugsOf("events"))
                .contains("new", "import")
                .allMatch(AcademicEvents.RESERVED_SLUGS.words()::contains);
        assertThat(wordsBesideSlugsOf("organizations"))
                .contains("new")
                .allMatch(Organizations.RESERVED_SLUGS.words()::contains);
        assertThat(wordsBesideSlugsOf("series")).isEmpty();
    }

    private static List<String> wordsBesideSlugsOf(String kind) {
        return WebSources.routes().stream()
                .map(line -> line.split(" ", 2)[0])
                .filter(address -> address.matches("(/manage|/admin)?/" + kind + "/[a-z]+"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void otherAddressesAreNotAnswered() {
        assertThat(routes.pageFor("/events")).isEmpty();
        assertThat(routes.pageFor("/events/a/b")).isEmpty();
    }

    private static ByteArrayInputStream table(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
