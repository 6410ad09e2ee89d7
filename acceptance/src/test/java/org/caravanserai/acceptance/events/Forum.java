package org.caravanserai.acceptance.events;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;

/** A forum on its way through the platform, by the API alone. */
public final class Forum {

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Map<String, Object> registration = new LinkedHashMap<>();
    private final Api nobody;
    private final Api organizer;
    private final String slug;

    private Forum(Api nobody) {
        this.nobody = nobody;
        this.organizer = nobody.as(Demo.ORGANIZER);
        this.slug = "forum-" + UUID.randomUUID().toString().substring(0, 13);
        var start = OffsetDateTime.now(ZoneOffset.ofHours(8))
                .truncatedTo(ChronoUnit.HOURS)
                .plusDays(60);
        body.put("slug", slug);
        body.put("kind", "FORUM");
        body.put("mode", "ON_SITE");
        body.put("title", Map.of("en", "Forum of University Presidents", "zh", "大学校长论坛"));
        body.put("summary", Map.of("en", "What presidents talk about."));
        body.put("languages", java.util.List.of("en", "zh"));
        body.put("organizer", Map.of("slug", organization(organizer)));
        body.put("startsAt", start.toString());
        body.put("endsAt", start.plusDays(2).toString());
        body.put("timeZone", "Asia/Shanghai");
        body.put("venue", Map.of("name", "Great Hall", "city", "Guiyang", "country", "CN"));
        registration.put("capacity", 2);
        registration.put("waitingList", true);
        registration.put("guests", true);
        registration.put("confirmGuests", false);
        body.put("registration", registration);
    }

    public static Forum at(Api nobody) {
        return new Forum(nobody);
    }

    private static String organization(Api organizer) {
        return organizer
                .get("me")
                .expect(200)
                .json()
                .get("organizations")
                .get(0)
                .get("slug")
                .asText();
    }

    public Forum capacity(int seats) {
        registration.put("capacity", seats);
        return this;
    }

    public Forum terms(String name, Object value) {
        registration.put(name, value);
        return this;
    }

    public Forum with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    public String slug() {
        return slug;
    }

    public String path() {
        return "events/" + slug;
    }

    public Forum drafted() {
        organizer.post("events", body).expect(201);
        return this;
    }

    public Forum submitted() {
        drafted();
        organizer.post(path() + "/submission", "").expect(200);
        return this;
    }

    public Forum published() {
        submitted();
        nobody.as(Demo.AUTHORITY)
                .decide(path(), "decision", Map.of("decision", "APPROVE"))
                .expect(200);
        organizer.post(path() + "/publication", "").expect(200);
        return this;
    }

    public Api organizer() {
        return organizer;
    }

    /** Somebody without an account signs up. */
    public Api.Answer guest(String name) {
        return guest(nobody, name, 0);
    }

    public Api.Answer guest(Api through, String name, int accompanying, String... headers) {
        return through.post(
                path() + "/registrations",
                Map.of(
                        "attendance",
                        "ON_SITE",
                        "accompanying",
                        accompanying,
                        "person",
                        Map.of(
                                "givenName",
                                name,
                                "familyName",
                                "Guest",
                                "email",
                                name + "." + slug + "@guest.example",
                                "country",
                                "KZ",
                                "affiliation",
                                "Al-Farabi Kazakh National University")),
                headers);
    }

    /** Somebody without an account signs up and answers the questions. */
    public Api.Answer answering(String name, Map<String, ?> answers) {
        return nobody.post(
                path() + "/registrations",
                Map.of(
                        "attendance",
                        "ON_SITE",
                        "answers",
                        answers,
                        "person",
                        Map.of(
                                "givenName",
                                name,
                                "email",
                                name + "." + slug + "@guest.example",
                                "country",
                                "KZ",
                                "affiliation",
                                "University")));
    }
}
