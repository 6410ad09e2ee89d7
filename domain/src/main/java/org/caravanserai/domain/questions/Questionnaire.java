package org.caravanserai.domain.questions;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.jspecify.annotations.Nullable;

/** The questions of a form in their order, those that are no longer asked at the end. Immutable. */
public record Questionnaire(List<Question> questions) implements Serializable {

    /** Most questions that a form asks. */
    public static final int MAX_QUESTIONS = 50;

    private static final String FIELD = "questions";

    public static final Questionnaire NONE = new Questionnaire(List.of());

    public Questionnaire {
        questions = List.copyOf(questions);
        new Invalid.Collector()
                .check(
                        questions.stream().map(Question::key).distinct().count() == questions.size(),
                        FIELD,
                        "keys-twice")
                .check(
                        questions.stream()
                                        .filter(question -> !question.retired())
                                        .count()
                                <= MAX_QUESTIONS,
                        FIELD,
                        "too-many",
                        MAX_QUESTIONS)
                .throwIfAny();
        requireConditions(questions);
    }

    /** That what a question depends on is asked before it. */
    private static void requireConditions(List<Question> questions) {
        var faults = new Invalid.Collector();
        var before = new ArrayList<Question>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            if (!question.retired()) {
                var condition = question.askedIf();
                faults.check(
                        condition == null || before.stream().anyMatch(condition::fits),
                        FIELD + "[" + i + "].askedIf",
                        "not-an-earlier-answer",
                        question.label().in("en"));
                before.add(question);
            }
        }
        faults.throwIfAny();
    }

    /** The questions before this one whose answers others can depend on; all of them for a new one. */
    public List<Question> conditionsFor(@Nullable String key) {
        return asked().stream()
                .takeWhile(question -> !question.key().equals(key))
                .filter(question -> !question.possible().isEmpty())
                .toList();
    }

    /**
     * With this question at the end, or in the place of the one that has its key.
     *
     * @throws Invalid naming {@code askedIf} of it, or {@code questions[1].askedIf} of another one that depends on it
     */
    public Questionnaire with(Question question) {
        var all = new ArrayList<>(questions);
        int place = questions.stream().map(Question::key).toList().indexOf(question.key());
        if (place < 0) {
            all.add(question);
        } else {
            all.set(place, question);
        }
        var own = FIELD + "[" + (place < 0 ? questions.size() : place) + "].";
        try {
            return new Questionnaire(all);
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> new Violation(fault.field().replace(own, ""), fault.key(), fault.arguments()))
                    .toList());
        }
    }

    /** The questions of the present form. */
    public List<Question> asked() {
        return questions.stream().filter(question -> !question.retired()).toList();
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The field name that faults give for an answer. */
    static String field(String key) {
        return "answers." + key;
    }

    /**
     * Puts other questions in the place of these. Once people could answer, nothing gets lost: what is left out is
     * retired, and a question that has answers keeps its kind.
     *
     * @param answerable whether anybody may have answered: the form was public once
     * @param answered keys of the questions that have answers
     * @throws Invalid {@code question-answered} for another kind
     */
    public Questionnaire revise(List<Question> wanted, boolean answerable, Set<String> answered) {
        var faults = new Invalid.Collector();
        var revised = new ArrayList<Question>();
        for (int i = 0; i < wanted.size(); i++) {
            var question = wanted.get(i);
            var before = question(question.key());
            boolean sameKind = before.map(Question::kind).orElse(question.kind()) == question.kind();
            faults.check(
                    sameKind || !answered.contains(question.key()),
                    FIELD + "[" + i + "].kind",
                    "question-answered",
                    question.kind());
            revised.add(answerable ? before.map(question::after).orElse(question) : question);
        }
        faults.throwIfAny();
        if (answerable) {
            questions.stream()
                    .filter(question ->
                            wanted.stream().noneMatch(other -> other.key().equals(question.key())))
                    .map(question -> question.retire(true))
                    .forEach(revised::add);
        }
        return new Questionnaire(revised);
    }

    /**
     * Reads the answers of a person of this audience. What was sent to a question that is not asked after the answers before it is passed
     * over: somebody filled it in and then changed an earlier answer.
     *
     * @param sent by key of the question, as {@link AnswerReader} takes it
     * @throws Invalid naming {@code answers.<key>} of everything that is missing, unknown, not asked or nonsense
     */
    public Answers read(Audience group, Map<String, ? extends @Nullable Object> sent) {
        return read(group, sent, true);
    }

    /**
     * That everything was answered that this group has to answer.
     *
     * @throws Invalid {@code required} for each {@code answers.<key>} that is missing
     */
    public void requireComplete(Audience group, Answers answers) {
        var faults = new Invalid.Collector();
        asked().stream()
                .filter(question ->
                        question.required() && question.audience().includes(group) && question.isAskedAfter(answers))
                .forEach(question -> faults.check(answers.to(question).isPresent(), field(question.key()), "required"));
        faults.throwIfAny();
    }

    /** Like {@link #read}, for an unfinished form: required questions may be unanswered. */
    public Answers readPart(Audience group, Map<String, ? extends @Nullable Object> sent) {
        return read(group, sent, false);
    }

    private Answers read(Audience group, Map<String, ? extends @Nullable Object> sent, boolean complete) {
        var faults = new ArrayList<Violation>();
        var answers = new LinkedHashMap<String, Answer>();
        for (var question : asked()) {
            if (question.audience().includes(group) && question.isAskedAfter(new Answers(answers))) {
                try {
                    var answer = new AnswerReader(question).read(sent.get(question.key()));
                    if (answer != null) {
                        answers.put(question.key(), answer);
                    } else if (complete && question.required()) {
                        faults.add(new Violation(field(question.key()), "required", List.of()));
                    }
                } catch (Invalid nonsense) {
                    faults.addAll(nonsense.violations());
                }
            } else if (!question.audience().includes(group) && sent.containsKey(question.key())) {
                faults.add(new Violation(field(question.key()), "question-not-asked", List.of(group.name())));
            }
        }
        sent.keySet().stream()
                .filter(key ->
                        asked().stream().noneMatch(question -> question.key().equals(key)))
                .forEach(key -> faults.add(new Violation(field(key), "unknown-question", List.of(key))));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new Answers(answers);
    }

    /**
     * Reads what somebody looks for in the answers, also to questions that are no longer asked.
     *
     * @param wanted by key of the question, any of the values; blank ones ask for nothing
     * @throws Invalid naming {@code answers.<key>} of everything that is unknown or nonsense
     */
    public List<AnswerCriterion> criteria(Map<String, List<String>> wanted) {
        var faults = new Invalid.Collector();
        var criteria = new ArrayList<AnswerCriterion>();
        wanted.forEach((key, values) -> {
            var question = question(key);
            faults.check(question.isPresent(), field(key), "unknown-question", key);
            question.ifPresent(
                    found -> faults.attempt(field(key), () -> criteria.add(AnswerCriterion.read(found, values))));
        });
        faults.throwIfAny();
        return criteria.stream()
                .filter(criterion -> !criterion.values().isEmpty())
                .toList();
    }
}
