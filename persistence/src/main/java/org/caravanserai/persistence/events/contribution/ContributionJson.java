package org.caravanserai.persistence.events.contribution;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.caravanserai.domain.events.contribution.ContributionAuthor;
import org.caravanserai.domain.events.contribution.ContributionContent;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.events.contribution.ContributionTrack;
import org.caravanserai.domain.events.contribution.ContributionType;
import org.caravanserai.domain.events.contribution.ReviewContent;
import org.caravanserai.domain.events.contribution.ReviewCriterion;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The terms of a call, what is contributed and what reviewers say, in their columns. */
final class ContributionJson {

    private ContributionJson() {}

    static String write(ContributionTerms terms) {
        return Json.PROVIDER
                .createObjectBuilder()
                .add("tracks", array(terms.tracks(), each -> named(each.key(), each.name())))
                .add("types", array(terms.types(), each -> named(each.key(), each.name())
                        .add("minutes", each.minutes())))
                .add("criteria", array(terms.criteria(), each -> named(each.key(), each.name())))
                .add("longestAbstract", terms.longestAbstract())
                .add("doubleBlind", terms.doubleBlind())
                .add("reviews", terms.reviews())
                .build()
                .toString();
    }

    static ContributionTerms terms(String json) {
        var object = Json.read(json);
        return new ContributionTerms(
                list(object, "tracks", each -> new ContributionTrack(each.getString("key"), name(each))),
                list(
                        object,
                        "types",
                        each -> new ContributionType(each.getString("key"), name(each), each.getInt("minutes"))),
                list(object, "criteria", each -> new ReviewCriterion(each.getString("key"), name(each))),
                object.getInt("longestAbstract"),
                object.getBoolean("doubleBlind"),
                object.getInt("reviews"));
    }

    static String write(ContributionContent content) {
        var object = Json.PROVIDER.createObjectBuilder().add("title", content.title());
        put(object, "summary", content.summary());
        put(object, "keywords", content.keywords());
        put(object, "track", content.track());
        put(object, "type", content.type());
        put(
                object,
                "language",
                content.language() == null ? null : content.language().value());
        object.add("authors", array(content.authors(), ContributionJson::author));
        return object.build().toString();
    }

    private static JsonObjectBuilder author(ContributionAuthor author) {
        var object = Json.PROVIDER.createObjectBuilder().add("name", author.name());
        put(object, "email", author.email() == null ? null : author.email().value());
        put(object, "affiliation", author.affiliation());
        return object.add("presents", author.presents());
    }

    static ContributionContent content(String json) {
        var object = Json.read(json);
        var language = text(object, "language");
        return new ContributionContent(
                object.getString("title"),
                text(object, "summary"),
                text(object, "keywords"),
                text(object, "track"),
                text(object, "type"),
                language == null ? null : LanguageTag.of(language),
                list(object, "authors", ContributionJson::author));
    }

    static ContributionAuthor author(JsonObject object) {
        var email = text(object, "email");
        return new ContributionAuthor(
                object.getString("name"),
                email == null ? null : new EmailAddress(email),
                text(object, "affiliation"),
                object.getBoolean("presents"));
    }

    static String write(ReviewContent content) {
        var scores = Json.PROVIDER.createObjectBuilder();
        content.scores().forEach(scores::add);
        var object = Json.PROVIDER.createObjectBuilder().add("scores", scores);
        if (content.confidence() != null) {
            object.add("confidence", content.confidence());
        }
        put(object, "forAuthors", content.forAuthors());
        put(object, "forOrganizers", content.forOrganizers());
        return object.build().toString();
    }

    static ReviewContent review(String json) {
        var object = Json.read(json);
        var scores = new TreeMap<String, Integer>();
        object.getJsonObject("scores").forEach((key, score) -> scores.put(key, ((JsonNumber) score).intValueExact()));
        return new ReviewContent(
                scores,
                object.containsKey("confidence") ? (Integer) object.getInt("confidence") : null,
                text(object, "forAuthors"),
                text(object, "forOrganizers"));
    }

    private static void put(JsonObjectBuilder object, String key, @Nullable String value) {
        if (value != null) {
            object.add(key, value);
        }
    }

    static @Nullable String text(JsonObject object, String key) {
        return object.containsKey(key) ? object.getString(key) : null;
    }

    private static JsonObjectBuilder named(String key, LocalizedText name) {
        var texts = Json.PROVIDER.createObjectBuilder();
        name.texts().forEach(texts::add);
        return Json.PROVIDER.createObjectBuilder().add("key", key).add("name", texts);
    }

    private static LocalizedText name(JsonObject object) {
        return new LocalizedText(Json.readTexts(object.getJsonObject("name").toString()));
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> writing) {
        var array = Json.PROVIDER.createArrayBuilder();
        all.forEach(each -> array.add(writing.apply(each)));
        return array;
    }

    private static <T> List<T> list(JsonObject object, String key, Function<JsonObject, T> reading) {
        return object.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                .map(reading)
                .toList();
    }
}
