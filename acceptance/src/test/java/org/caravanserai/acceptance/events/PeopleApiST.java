package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people of an event by the API: narrowed by what they answered, and taken along with chosen columns. */
@Tag("events")
class PeopleApiST {

    private static Forum forum;

    @BeforeAll
    static void peopleWhoAnswered() {
        forum = asking(Api.of(Product.shared())).published();
        forum.answering(
                        "anna",
                        Map.of("diet", "halal", "days", List.of("first", "last"), "visa", true, "papers", "2.0"))
                .expect(201);
        forum.answering("boris", Map.of("diet", "vegan", "days", List.of("last"), "note", "A room with a RAMP, 50%"))
                .expect(201);
        forum.answering("chen", Map.of("visa", false, "arrival", "2027-05-09", "note", "坡道"))
                .expect(201);
        forum.answering("dina", Map.of()).expect(201);
    }

    static Forum asking(Api nobody) {
        return Forum.at(nobody)
                .capacity(50)
                .terms(
                        "questions",
                        List.of(
                                question("diet", "CHOICE", "What do you eat?", "halal", "vegan"),
                                question("days", "CHOICES", "Days", "first", "last"),
                                question("visa", "YES_NO", "Visa?"),
                                question("papers", "NUMBER", "Papers"),
                                question("arrival", "DATE", "Arrival"),
                                question("note", "LONG_TEXT", "Note")));
    }

    private static Map<String, Object> question(String key, String kind, String label, String... choices) {
        var question = new HashMap<String, Object>(Map.of("key", key, "kind", kind, "label", Map.of("en", label)));
        if (choices.length > 0) {
            question.put(
                    "choices",
                    List.of(choices).stream()
                            .map(choice -> Map.of("key", choice, "text", Map.of("en", choice)))
                            .toList());
        }
        return question;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answers.days=last&answers.visa=true | anna",
                "answers.note=%E5%9D%A1 | chen",
                "answers.diet=vegan&state=WAITING | ''"
            })
    void peopleAreFoundByWhatTheyAnswered(String parameters, String people) {
        var list = forum.organizer()
                .get(forum.path() + "/registrations?sort=name&" + parameters, "Accept", "application/json")
                .expect(200)
                .json();
        assertThat(String.join(" ", list.get("items").findValuesAsText("name"))).isEqualTo(people);
        assertThat(list.get("total").asInt()).isEqualTo(people.isEmpty() ? 0 : people.split(" ").length);
        var csv = forum.organizer()
                .get(forum.path() + "/registrations.csv?column=name&sort=name&" + parameters)
                .expect(200);
        assertThat(csv.body().lines().skip(1)).containsExactly(people.isEmpty() ? new String[0] : people.split(" "));
    }

    @Test
    void whatCannotBeAnsweredIsRefusedByListAndFiles() {
        for (var path : List.of("registrations", "registrations.csv", "registrations.xlsx")) {
            var problem = forum.organizer()
                    .get(forum.path() + "/" + path + "?answers.diet=pork", "Accept", "application/json, */*;q=0.1")
                    .expect(400)
                    .json();
            assertThat(problem.get("violations").findValuesAsText("field")).containsExactly("answers.diet");
            assertThat(problem.get("violations").get(0).get("message").asText()).isNotBlank();
        }
    }

    @Test
    void filesHaveTheColumnsThatAreAskedForAndSayWhichThereAreNot() {
        var csv = forum.organizer()
                .get(forum.path() + "/registrations.csv?column=answers.diet&column=name&column=country&query=anna")
                .expect(200);
        assertThat(csv.body().lines().map(line -> line.replace("\uFEFF", "")))
                .containsExactly("name,country,What do you eat?", "anna,KZ,halal");
        var problem = forum.organizer()
                .get(forum.path() + "/registrations.csv?column=name&column=shoes")
                .expect(400)
                .json();
        assertThat(problem.get("violations").get(0).get("field").asText()).isEqualTo("column");
        assertThat(problem.get("violations").get(0).get("message").asText()).contains("shoes", "answers.diet");
    }
}
