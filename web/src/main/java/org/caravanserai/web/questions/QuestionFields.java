package org.caravanserai.web.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.platform.questions.QuestionForm;
import org.jspecify.annotations.Nullable;

/** Fields of the form of a question. */
public class QuestionFields {

    /** Empty lines for more choices. */
    private static final int ROOM = 4;

    private @Nullable String kind = QuestionKind.SHORT_TEXT.name();
    private @Nullable String askedOf = Audience.EVERYONE.name();
    private boolean required;
    private final Map<String, String> label = new HashMap<>();
    private final Map<String, String> hint = new HashMap<>();
    private final List<ChoiceRow> choices = new ArrayList<>();

    public QuestionFields() {
        makeRoom();
    }

    public QuestionFields(QuestionForm form) {
        kind = form.kind();
        askedOf = form.askedOf();
        required = Boolean.TRUE.equals(form.required());
        label.putAll(form.label() == null ? Map.of() : form.label());
        hint.putAll(form.hint() == null ? Map.of() : form.hint());
        if (form.choices() != null) {
            form.choices().stream().map(ChoiceRow::of).forEach(choices::add);
        }
        makeRoom();
    }

    private void makeRoom() {
        for (int i = 0; i < ROOM; i++) {
            choices.add(new ChoiceRow());
        }
    }

    /** Choices are read only where the kind has some; lines left empty are passed over. */
    public QuestionForm form(@Nullable String key) {
        boolean choosing = kind != null && QuestionKind.valueOf(kind).hasChoices();
        return new QuestionForm(
                key,
                kind,
                label,
                hint,
                choosing
                        ? choices.stream()
                                .filter(row -> !row.isBlank())
                                .map(ChoiceRow::form)
                                .toList()
                        : List.of(),
                required,
                askedOf);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getAskedOf() {
        return askedOf;
    }

    public void setAskedOf(@Nullable String askedOf) {
        this.askedOf = askedOf;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public Map<String, String> getLabel() {
        return label;
    }

    public Map<String, String> getHint() {
        return hint;
    }

    public List<ChoiceRow> getChoices() {
        return choices;
    }
}
