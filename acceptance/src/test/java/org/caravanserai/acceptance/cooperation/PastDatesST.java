package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who looks at a past day stays there: every figure opens its rows of that day. */
@Tag("cooperation")
class PastDatesST {

    private static final String DAY = "asOf=2018-12-31";
    private static final Pattern FIGURE =
            Pattern.compile("href=\"((?:/countries/[A-Z]{2}|/cooperation/indicators/|/cooperation/report|"
                    + "/api/v1/indicators/|/api/v1/countries/|/api/v1/situation-report)[^\"]*)\"");

    /** As many links of a page as are followed; they are alike for all countries. */
    private static final int FOLLOWED = 12;

    private final Api nobody = Api.of(Product.shared());

    private List<String> figures(String address) {
        var page = nobody.get(address).expect(200).body();
        return FIGURE.matcher(page.substring(page.indexOf("<main")))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cooperation?asOf=2018-12-31&group=BR@1&region=CENTRAL_ASIA",
                "/cooperation?asOf=2018-12-31",
                "/countries?asOf=2018-12-31",
                "/countries?asOf=2018-12-31&group=BR@1",
                "/countries/KZ?asOf=2018-12-31",
                "/cooperation/languages?asOf=2018-12-31",
                "/cooperation/report?asOf=2018-12-31"
            })
    void everyFigureOpensItsRowsOfTheDay(String address) {
        var figures = figures(address);
        assertThat(figures).as(address).isNotEmpty().allSatisfy(link -> assertThat(link)
                .contains(DAY));
        if (address.contains("group=")) {
            assertThat(figures).allSatisfy(link -> assertThat(link).contains("group=BR@1"));
        }
        if (address.contains("region=")) {
            assertThat(figures).allSatisfy(link -> assertThat(link).contains("region=CENTRAL_ASIA"));
        }
        figures.stream()
                .filter(link -> !link.contains(".pdf"))
                .limit(FOLLOWED)
                .forEach(link -> assertThat(nobody.get(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void theApiNamesTheRowsOfItsQuestion() {
        var analyst = nobody.as(Demo.ANALYST);
        var rows = analyst.get("indicators/CLASS?country=KZ&asOf=2018-12-31&kind=DOCTORAL&from=2018-01-01&word=OUTPUT")
                .expect(200)
                .json()
                .at("/explain/rows")
                .asText();
        assertThat(rows).contains("country=KZ", DAY, "kind=DOCTORAL", "from=2018-01-01", "word=OUTPUT");
        analyst.get(rows).expect(200);
    }

    /** The API, the file and the page are told by the same rule; who keeps figures reads them exactly. */
    @Test
    void strangersReadRoundedNumbersOfPeopleEverywhere() {
        var people = nobody.get("indicators/PEOPLE?group=BR").expect(200).json();
        assertThat(people.get("rounded").asBoolean()).isTrue();
        assertThat(people.get("asOf").asText()).endsWith("-08-31");
        assertThat(people.get("values")).isNotEmpty().allSatisfy(value -> assertThat(
                        value.get("value").asInt() % 5)
                .as(value.toString())
                .isZero());
        for (var code : List.of("PEOPLE", "BAL", "OWED", "AGREEMENTS", "B2", "DEPEND", "COMPL")) {
            var rows = nobody.get("indicators/" + code + "/rows?size=200")
                    .expect(200)
                    .json();
            assertThat(rows.get("rounded").asBoolean()).isTrue();
            for (var row : rows.get("items")) {
                for (var cell : List.of(
                        "persons",
                        "people",
                        "inbound",
                        "outbound",
                        "recentIn",
                        "recentOut",
                        "present",
                        "able",
                        "completed",
                        "ended")) {
                    assertThat(row.path(cell).asInt() % 5).as(code + " " + row).isZero();
                }
            }
        }
        var file =
                nobody.get("indicators/PEOPLE/rows.csv?country=KZ").expect(200).body();
        assertThat(file.lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.strip().endsWith("0") || line.strip().endsWith("5"));
        assertThat(nobody.get("/cooperation").expect(200).body()).contains("rounded to the nearest 5");
        nobody.get("indicators/PEOPLE?country=KZ&kind=DOCTORAL").expect(400);
        var exact = nobody.as(Demo.ANALYST)
                .get("indicators/PEOPLE?country=KZ&kind=DOCTORAL")
                .expect(200)
                .json();
        assertThat(exact.get("rounded").asBoolean()).isFalse();
    }
}
