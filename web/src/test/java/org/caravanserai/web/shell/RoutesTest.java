package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.ReservedSlugs;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Map<String, ReservedSlugs> RESERVED = Map.of(
            "events", AcademicEvents.RESERVED_SLUGS,
            "organizations", Organizations.RESERVED_SLUGS,
            "centers", Centers.RESERVED_SLUGS,
            "exchanges", Calls.RESERVED_SLUGS,
            "cooperation", Registry.RESERVED_SLUGS);

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

    /** Where a slug stands in an address, every other page at its place has a name that no slug may have. */
    @Test
    void noSlugHidesAPageOfOurs() {
        var addresses =
                WebSources.routes().stream().map(line -> line.split(" ", 2)[0]).toList();
        var besideSlugs = addresses.stream()
                .filter(address -> address.matches(".*/[a-z0-9-]+") && addresses.contains(folder(address) + "/{slug}"))
                .toList();
        assertThat(besideSlugs)
                .contains("/manage/events/new", "/manage/organizations/new", "/manage/centers/compare")
                .contains("/manage/exchanges/calls/new", "/manage/cooperation/alliances/new")
                .allSatisfy(address -> assertThat(RESERVED.get(area(address)))
                        .as(
                                "reserved slugs of the area of %s, which this test names, with the last word of the address",
                                address)
                        .isNotNull()
                        .satisfies(reserved -> assertThat(reserved.words())
                                .contains(address.substring(folder(address).length() + 1))));
    }

    private static String folder(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }

    private static String area(String address) {
        return address.replaceFirst("^/(manage/|admin/)?", "").replaceFirst("/.*", "");
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
