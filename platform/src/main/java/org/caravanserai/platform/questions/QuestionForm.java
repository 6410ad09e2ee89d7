package org.caravanserai.platform.questions;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.questions.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form as somebody wrote it, before anything of it is checked: on the page, in the API and in
 * the demo data.
 *
 * @param key null: made of the label
 * @param kind name of the constant
 * @param required null: no
 * @param askedOf name of the group; null: everyone
 */
public record QuestionForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable Map<String, String> label,
        @Nullable Map<String, String> hint,
        @Nullable List<ChoiceForm> choices,
        @Nullable Boolean required,
        @Nullable String askedOf) {

    /**
     * One of the answers that are offered.
     *
     * @param key null: made of the text
     */
    public record ChoiceForm(@Nullable String key, @Nullable Map<String, String> text) {}

    /** The question as one would write it to leave it as it is. */
    public static QuestionForm of(Question question) {
        return new QuestionForm(
                question.key(),
                question.kind().name(),
                question.label().texts(),
                question.hint().texts(),
                question.offered().stream()
                        .map(choice ->
                                new ChoiceForm(choice.key(), choice.text().texts()))
                        .toList(),
                question.required(),
                question.audience().name());
    }
}
