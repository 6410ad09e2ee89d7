package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The questions of a sign-up form by the API: asked, answered, reworded, retired, taken along in files. */
@Tag("events")
class QuestionApiST {

    private static final Map<String, Object> DIET = Map.of(
            "key",
            "diet",
            "kind",
            "CHOICE",
            "label",
            Map.of("en", "What do you eat?", "zh", "您的饮食要求"),
            "choices",
            List.of(
                    Map.of("key", "halal", "text", Map.of("en", "Halal", "zh", "清真")),
                    Map.of("key", "vegan", "text", Map.of("en", "Vegan"))),
            "required",
            true);
    private static final Map<String, Object> NOTE =
            Map.of("key", "note", "kind", "LONG_TEXT", "label", Map.of("en", "=Anything else?"));

    private static Api nobody;

    @BeforeAll
    static void product() {
        nobody = Api.of(Product.shared());
    }

    private static Forum asking(Object... questions) {
        return Forum.at(nobody).terms("questions", List.of(questions));
    }

    @Test
    void whatTheFormAsksIsShownToEverybodyAndStaysWhenItIsNotSent() {
        var forum = asking(DIET, NOTE).published();
        var questions = questions(forum);
        assertThat(questions.findValuesAsText("key")).containsExactlyInAnyOrder("diet", "halal", "vegan", "note");
        assertThat(questions.get(0).get("key").asText()).isEqualTo("diet");
        assertThat(questions.get(0).get("label").get("zh").asText()).isEqualTo("您的饮食要求");
        assertThat(questions.get(0).get("required").asBoolean()).isTrue();
        assertThat(questions.get(1).get("askedOf").asText()).isEqualTo("EVERYONE");

        forum.body().put("registration", Map.of("capacity", 5, "guests", true));
        forum.organizer().put(forum.path(), forum.body()).expect(200);
        assertThat(questions(forum)).isEqualTo(questions);
    }

    @Test
    void answersAreKeptAndShownToTheirPersonAndTheOrganizer() {
        var forum = asking(
                        DIET,
                        Map.of("key", "visa", "kind", "YES_NO", "label", Map.of("en", "Visa?")),
                        Map.of("key", "papers", "kind", "NUMBER", "label", Map.of("en", "Papers")),
                        Map.of(
                                "key",
                                "days",
                                "kind",
                                "CHOICES",
                                "label",
                                Map.of("en", "Days"),
                                "choices",
                                List.of(Map.of("text", Map.of("en", "First")), Map.of("text", Map.of("en", "Last")))))
                .published();
        var scholar = nobody.as(Demo.SCHOLAR);
        var sent = Map.of("diet", "halal", "visa", false, "papers", 2, "days", List.of("last"));
        var code = scholar.post(forum.path() + "/registrations", Map.of("attendance", "ON_SITE", "answers", sent))
                .expect(201)
                .json()
                .get("code")
                .asText();
        for (var reader : List.of(scholar, forum.organizer())) {
            var answers = reader.get("registrations/" + code).expect(200).json().get("answers");
            assertThat(answers.get("diet").asText()).isEqualTo("halal");
            assertThat(answers.get("visa").isBoolean()).isTrue();
            assertThat(answers.get("papers").asInt()).isEqualTo(2);
            assertThat(answers.get("days").get(0).asText()).isEqualTo("last");
        }
        var list = forum.organizer()
                .get(forum.path() + "/registrations", "Accept", "application/json")
                .expect(200);
        assertThat(list.json().get("items").get(0).get("answers").get("diet").asText())
                .isEqualTo("halal");
    }

    @Test
    void anAnsweredQuestionMayBeWordedDifferentlyButKeepsItsKindAndIsRetiredInsteadOfRemoved() {
        var forum = asking(DIET, NOTE).published();
        var code = forum.answering("anna", Map.of("diet", "halal", "note", "+1"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        var kind = new HashMap<>(NOTE);
        kind.put("kind", "NUMBER");
        var refused = forum.organizer()
                .put(forum.path(), forum.terms("questions", List.of(DIET, kind)).body())
                .expect(400);
        assertThat(refused.json().get("violations").findValuesAsText("field"))
                .containsExactly("registration.questions[1].kind");

        var reworded = new HashMap<>(DIET);
        reworded.put("label", Map.of("en", "Your food"));
        reworded.put("choices", List.of(Map.of("key", "vegan", "text", Map.of("en", "Plants"))));
        forum.organizer()
                .put(forum.path(), forum.terms("questions", List.of(reworded)).body())
                .expect(200);
        assertThat(questions(forum).findValuesAsText("key")).containsExactlyInAnyOrder("diet", "vegan");
        var answers = forum.organizer().get("registrations/" + code).json().get("answers");
        assertThat(answers.get("note").asText()).isEqualTo("+1");
        assertThat(csv(forum).get(1)).contains("Halal").contains("'+1");
        assertThat(forum.answering("boris", Map.of("diet", "halal")).expect(400).status())
                .isEqualTo(400);
    }

    @Test
    void filesHaveAColumnForEachQuestionAndNoCellIsAFormula() {
        var forum = asking(DIET, NOTE).published();
        forum.answering("anna", Map.of("diet", "halal", "note", "=1+1")).expect(201);
        var lines = csv(forum);
        assertThat(lines.get(0)).endsWith("What do you eat?,'=Anything else?");
        assertThat(lines.get(1)).contains("Halal").endsWith("'=1+1");
        var file = forum.organizer()
                .get(forum.path() + "/registrations.csv", "Accept-Language", "zh")
                .expect(200);
        assertThat(file.body()).contains("您的饮食要求", "清真");
        forum.organizer().get(forum.path() + "/registrations.xlsx").expect(200);
    }

    @Test
    void aChangedQuestionShowsAtOnceAlsoToThoseWhoseAnswerIsKept() {
        var forum = asking(NOTE).published();
        assertThat(nobody.get(forum.path()).body()).contains("=Anything else?");
        assertThat(nobody.get(forum.path()).body()).contains("=Anything else?");
        var reworded = new HashMap<>(NOTE);
        reworded.put("label", Map.of("en", "What else?"));
        forum.organizer()
                .put(forum.path(), forum.terms("questions", List.of(reworded)).body())
                .expect(200);
        assertThat(nobody.get(forum.path()).body()).contains("What else?").doesNotContain("=Anything else?");
    }

    private static JsonNode questions(Forum forum) {
        return nobody.get(forum.path()).expect(200).json().get("registration").get("questions");
    }

    private static List<String> csv(Forum forum) {
        return forum.organizer()
                .get(forum.path() + "/registrations", "Accept", "text/csv")
                .expect(200)
                .body()
                .lines()
                .toList();
    }
}
