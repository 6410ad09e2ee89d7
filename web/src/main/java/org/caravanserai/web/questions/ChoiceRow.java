package org.caravanserai.web.questions;

import java.util.HashMap;
import java.util.Map;
import org.caravanserai.platform.questions.QuestionForm.ChoiceForm;
import org.jspecify.annotations.Nullable;

/** A line of the form in which a choice is written. */
public class ChoiceRow {

    private @Nullable String key;
    private final Map<String, String> text = new HashMap<>();

    static ChoiceRow of(ChoiceForm choice) {
        var row = new ChoiceRow();
        row.key = choice.key();
        row.text.putAll(choice.text() == null ? Map.of() : choice.text());
        return row;
    }

    boolean isBlank() {
        return text.values().stream().allMatch(words -> words == null || words.isBlank());
    }

    ChoiceForm form() {
        return new ChoiceForm(key, text);
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public Map<String, String> getText() {
        return text;
    }
}
