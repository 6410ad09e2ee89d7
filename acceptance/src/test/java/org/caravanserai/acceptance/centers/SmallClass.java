package org.caravanserai.acceptance.centers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;

/** An online class of one session at a center of the demo data, for stories that are not about how a class is planned. */
public final class SmallClass {

    /** Address of its center below {@code /api/v1}, and below {@code /manage} on pages. */
    public static final String CENTER = "centers/red-river-language-center";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Api director;
    private final String title;
    private final Map<String, Object> course = new HashMap<>();
    private final Map<String, Object> content = new HashMap<>();

    /**
     * Of five places, to level A1 in twelve hours.
     *
     * @param title of its course
     */
    public SmallClass(Api director, String title) {
        this.director = director;
        this.title = title;
        course.putAll(Map.of(
                "title", Map.of("en", title), "language", "vi", "scheme", "CEFR 2020", "exitLevel", "A1", "hours", 12));
        content.putAll(Map.of("mode", "ONLINE", "minimum", 1, "maximum", 5, "decideOn", today.toString()));
    }

    public SmallClass to(String level, int hours) {
        course.putAll(Map.of("exitLevel", level, "hours", hours));
        return this;
    }

    SmallClass ofPlaces(int maximum) {
        content.put("maximum", maximum);
        return this;
    }

    SmallClass taughtBy(String email) {
        content.put("teacher", email);
        return this;
    }

    /**
     * Plans the class; nobody can enrol yet.
     *
     * @param at when its session begins, in UTC
     * @return its code
     */
    String planned(int inDays, LocalTime at, int minutes) {
        content.put(
                "term",
                made(
                        "terms",
                        Map.of(
                                "name", Map.of("en", "Term of " + title),
                                "firstDay", today.toString(),
                                "lastDay", today.plusDays(60).toString())));
        content.put("course", made("courses", course));
        var code = made("classes", content);
        var start = today.plusDays(inDays).atTime(at).atOffset(ZoneOffset.UTC);
        director.post("classes/" + code + "/sessions", Map.of("startsAt", start.toString(), "minutes", minutes))
                .expect(201);
        return code;
    }

    /** Like {@link #planned}, and opens it for enrolment. */
    public String open(int inDays, LocalTime at, int minutes) {
        var code = planned(inDays, at, minutes);
        new ClassSteps(director).to(code, "OPEN");
        return code;
    }

    private String made(String what, Map<String, ?> body) {
        return director.post(CENTER + "/" + what, body)
                .expect(201)
                .json()
                .get("code")
                .asText();
    }
}
