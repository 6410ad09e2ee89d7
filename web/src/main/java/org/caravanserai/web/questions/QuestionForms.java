package org.caravanserai.web.questions;

import java.util.List;
import java.util.function.Consumer;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.questions.QuestionDraft;
import org.jspecify.annotations.Nullable;

/** The form of a question. */
public final class QuestionForms {

    /** Empty rows for more choices. */
    private static final int ROOM = 4;

    private QuestionForms() {}

    /**
     * @param known null for a new question
     */
    public static Form<QuestionDraft> of(@Nullable Question known) {
        if (known == null) {
            var form = Form.of(QuestionDraft.class);
            form.put("kind", QuestionKind.SHORT_TEXT.name());
            form.put("askedOf", Audience.EVERYONE.name());
            return form.withRows("choices", ROOM);
        }
        return Form.of(QuestionDraft.class, QuestionDraft.of(known))
                .withRows("choices", known.offered().size() + ROOM);
    }

    /**
     * Gives what was typed to the use case. Choices that were typed before a kind without choices was chosen are passed over.
     *
     * @throws Invalid in the numbers of the rows of the form
     */
    public static void send(Form<QuestionDraft> form, Consumer<QuestionDraft> useCase) {
        var draft = form.read();
        try {
            useCase.accept(draft.kind().hasChoices() ? draft : draft.offering(List.of()));
        } catch (Invalid refusal) {
            throw form.inRows(refusal);
        }
    }
}
