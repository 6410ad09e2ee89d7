package org.caravanserai.acceptance.centers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;

/** What stories of classes have in common: a director takes a class from one state to the next, marks and certifies. */
final class ClassSteps {

    private final Api director;

    ClassSteps(Api director) {
        this.director = director;
    }

    void to(String code, String state) {
        director.post("classes/" + code + "/state", Map.of("state", state)).expect(200);
    }

    /** A dictation of 20 points, published with 17 for the learner. */
    void assess(String code, String learner, LocalDate heldOn) {
        var assessment = director.post(
                        "classes/" + code + "/assessments",
                        Map.of(
                                "title",
                                Map.of("en", "Dictation"),
                                "weight",
                                100,
                                "maxPoints",
                                20,
                                "heldOn",
                                heldOn.toString()))
                .expect(201)
                .json()
                .get("id")
                .asText();
        director.put(
                        "assessments/" + assessment + "/marks",
                        Map.of("marks", List.of(Map.of("enrolment", learner, "points", 17))))
                .expect(200);
        director.post("assessments/" + assessment + "/publication", Map.of()).expect(204);
    }

    /** Returns when the certificate of the only one who completed the class is issued. */
    void certify(String code) {
        director.post("classes/" + code + "/certificates", Map.of()).expect(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> director.get("classes/" + code + "/certificates")
                                .expect(200)
                                .json()
                                .get("issued")
                                .asInt()
                        == 1);
    }
}
