package org.caravanserai.domain.questions;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organizer asks those who sign up.
 *
 * @param key by which answers name it; never changes, whatever becomes of its words
 * @param choices what is offered, of the kinds that offer something; also what no longer is but was once chosen
 * @param retired whether it is no longer asked, and kept only so that its answers can be read
 * @param askedIf the earlier answer because of which it is asked; null: in any case
 */
public record Question(
        String key,
        QuestionKind kind,
        LocalizedText label,
        LocalizedText hint,
        List<Choice> choices,
        boolean required,
        Audience audience,
        boolean retired,
        @Nullable QuestionCondition askedIf)
        implements Serializable {

    /** Longest wording in one language, in characters. */
    public static final int MAX_LABEL = 300;

    /** Longest hint in one language, in characters. */
    public static final int MAX_HINT = 1_000;

    /** Most choices of one question. */
    public static final int MAX_CHOICES = 100;

    public Question {
        choices = List.copyOf(choices);
        new Invalid.Collector()
                .check(QuestionKey.isOne(key), "key", "not-a-key", key)
                .check(!label.isEmpty(), "label", "required")
                .atMost("label", label, MAX_LABEL)
                .atMost("hint", hint, MAX_HINT)
                .check(kind.hasChoices() || choices.isEmpty(), "choices", "no-choices-here", kind)
                .check(
                        !kind.hasChoices() || choices.stream().anyMatch(choice -> !choice.retired()),
                        "choices",
                        "choices-needed")
                .check(choices.size() <= MAX_CHOICES, "choices", "too-many", MAX_CHOICES)
                .check(choices.stream().map(Choice::key).distinct().count() == choices.size(), "choices", "keys-twice")
                .throwIfAny();
    }

    /** Asked whatever was answered before. */
    public Question(
            String key,
            QuestionKind kind,
            LocalizedText label,
            LocalizedText hint,
            List<Choice> choices,
            boolean required,
            Audience audience,
            boolean retired) {
        this(key, kind, label, hint, choices, required, audience, retired, null);
    }

    /** The answers that can be told in advance, by their keys: none of a kind that is answered freely. */
    List<String> possible() {
        return switch (kind) {
            case CHOICE, CHOICES -> offered().stream().map(Choice::key).toList();
            case YES_NO -> List.of("true", "false");
            default -> List.of();
        };
    }

    /** Whether it is asked of somebody who has answered this to the questions before it. */
    boolean isAskedAfter(Answers before) {
        return askedIf == null || askedIf.isMet(before);
    }

    /** Choices that can be chosen today. */
    public List<Choice> offered() {
        return choices.stream().filter(choice -> !choice.retired()).toList();
    }

    public Optional<Choice> choice(String wanted) {
        return choices.stream().filter(choice -> choice.key().equals(wanted)).findFirst();
    }

    public Question retire(boolean away) {
        return new Question(key, kind, label, hint, choices, required, audience, away, askedIf);
    }

    /** The same question, keeping what an earlier version offered and this one no longer does. */
    Question after(Question before) {
        if (!kind.hasChoices()) {
            return this;
        }
        var all = new ArrayList<>(choices);
        before.choices.stream()
                .filter(choice -> this.choice(choice.key()).isEmpty())
                .map(Choice::retire)
                .forEach(all::add);
        return new Question(key, kind, label, hint, all, required, audience, retired, askedIf);
    }
}
