package org.caravanserai.persistence.events.committee;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.events.committee.ProposedReview;
import org.caravanserai.domain.events.committee.ProposedReviews;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** Proposed reviews, as one {@code jsonb} object: the reviewers of each contribution. */
@Converter(autoApply = true)
public class ProposedReviewsConverter implements AttributeConverter<ProposedReviews, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable ProposedReviews value) {
        if (value == null) {
            return null;
        }
        var object = Json.PROVIDER.createObjectBuilder();
        value.pairs().stream().map(ProposedReview::contribution).distinct().forEach(contribution -> {
            var reviewers = Json.PROVIDER.createArrayBuilder();
            value.reviewersOf(contribution).forEach(each -> reviewers.add(each.toString()));
            object.add(contribution.toString(), reviewers);
        });
        return Json.object(object.build().toString());
    }

    @Override
    public @Nullable ProposedReviews convertToEntityAttribute(@Nullable Object column) {
        return column == null
                ? null
                : new ProposedReviews(Json.read(column.toString()).entrySet().stream()
                        .flatMap(each -> ((JsonArray) each.getValue())
                                .getValuesAs(JsonString.class).stream()
                                        .map(reviewer -> Map.entry(each.getKey(), reviewer.getString())))
                        .map(each ->
                                new ProposedReview(UUID.fromString(each.getKey()), UUID.fromString(each.getValue())))
                        .toList());
    }
}
