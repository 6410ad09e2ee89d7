package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who wants to learn finds a class of any center by what suits them, and enrols. */
@Tag("centers")
class FindClassST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());
    private final Api director = nobody.as(Demo.CENTER);
    private final String title =
            "Suitable course " + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private static void narrow(Visitor visitor, String filter, String value) {
        visitor.page().locator("#filter-" + filter).selectOption(value);
    }

    @Test
    void aLearnerFindsAClassByLanguageLevelEveningAndOnlineAndEnrols() {
        var code = new SmallClass(director, title).to("B1", 1).open(41, LocalTime.of(13, 0), 60);
        try (var learner = visitor(Look.desktop("en"))) {
            learner.open("/");
            learner.follow("Find a class");
            narrow(learner, "language", "vi");
            narrow(learner, "level", "CEFR B1");
            narrow(learner, "daytime", "EVENING");
            narrow(learner, "online", "true");
            learner.pressAt("main form.filters button");
            learner.reads("5 places left");
            learner.assertAccessible();
            learner.followTo("/classes/" + code);
            learner.pressAt("main a[href^='/sign-in']");
            learner.fill("signin:email", Demo.ANALYST.email());
            learner.fill("signin:password", Demo.PASSWORD);
            learner.press("signin:submit");
            learner.press("enrol:me");
            learner.reads(title);
            assertThat(learner.page().url()).contains("/my/courses/");
            learner.assertQuiet();
        }
        assertThat(nobody.get("classes?language=vi&level=b1&online=true&daytime=EVENING")
                        .expect(200)
                        .json()
                        .get("items"))
                .anySatisfy(found -> {
                    assertThat(found.get("code").asText()).isEqualTo(code);
                    assertThat(found.get("placesLeft").asInt()).isEqualTo(4);
                    assertThat(found.get("weekdays")).hasSize(1);
                });
    }

    @Test
    void aCityAndOnlineAreOneSearch() {
        var code = new SmallClass(director, title).open(41, LocalTime.of(9, 0), 60);
        var there = nobody.get("classes?place=Hanoi").expect(200).json();
        var either = nobody.get("classes?place=Hanoi&online=true&size=200")
                .expect(200)
                .json();
        assertThat(either.get("total").asInt()).isGreaterThan(there.get("total").asInt());
        assertThat(either.get("items").findValuesAsText("code")).contains(code);
        try (var learner = visitor(Look.phone("en"))) {
            learner.open("/classes?place=Hanoi");
            narrow(learner, "online", "true");
            learner.pressAt("main form.filters button");
            assertThat(learner.page().locator("main .chips").first().innerText())
                    .contains("Hanoi", "Also online");
            learner.assertAccessible();
            learner.assertQuiet();
        }
    }

    @Test
    void whereNothingSuitsThePageSaysWhatToDo() {
        try (var learner = visitor(Look.phone("ar"))) {
            learner.open("/classes?query=qqqqzzzz&weekday=SOMEDAY&sort=colour");
            assertThat(learner.page().locator(".empty a").count()).isEqualTo(2);
            learner.assertQuiet();
        }
    }

    @Test
    void theApiSaysWhatWouldBeFoundAndRefusesNonsense() {
        var found = nobody.get("classes?place=%E6%B2%B3%E5%86%85&language=zho")
                .expect(200)
                .json();
        assertThat(found.get("total").asInt()).isPositive();
        assertThat(found.get("items").get(0).get("city").asText()).isEqualTo("Hanoi");
        assertThat(found.get("filters").get("language").get("zh").asInt()).isPositive();
        assertThat(nobody.get("classes?query=%E8%B6%8A%E5%8D%97%E8%AF%AD")
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();
        for (var nonsense :
                new String[] {"weekday=SOMEDAY", "online=perhaps", "start=soon", "sort=colour", "language=!"}) {
            nobody.get("classes?" + nonsense).expect(400);
        }
    }
}
