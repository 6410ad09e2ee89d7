package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.web.questions.AnswerColumns;
import org.caravanserai.web.questions.AnswerWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** The filters that hold for the list of people, each to be taken away. */
@Named
@RequestScoped
public class PeopleChips {

    private final PeoplePage page;
    private final PeopleFilters filters;
    private final AnswerWords words;
    private final Texts texts;
    private final Formats formats;

    @Inject
    PeopleChips(PeoplePage page, PeopleFilters filters, AnswerWords words, Texts texts, Formats formats) {
        this.page = page;
        this.filters = filters;
        this.words = words;
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * A filter that holds.
     *
     * @param drops name of the parameter that it goes with
     */
    public record Chip(String label, String drops) {}

    public List<Chip> getAll() {
        var own = Stream.of(
                        new Chip(quoted(filters.getQuery()), "query"),
                        new Chip(named("events.registrationState.", filters.getState()), "state"),
                        new Chip(named("events.attendance.", filters.getAttendance()), "attendance"),
                        new Chip(formats.country(filters.getCountry()), "country"))
                .filter(chip -> !chip.label().isEmpty());
        var questionnaire = page.getEvent().registration().questions();
        var sought = filters.sensible(questionnaire);
        var answers = questionnaire.questions().stream()
                .flatMap(question ->
                        Stream.ofNullable(sought.get(question.key())).map(values -> chip(question, values)));
        return Stream.concat(own, answers).toList();
    }

    /** Names of the parameters that all of them go with, and of the page of the list. */
    public String getDrops() {
        return getAll().stream().map(Chip::drops).collect(Collectors.joining(" ", "", " page"));
    }

    private Chip chip(Question question, List<String> values) {
        var looked = new Answers(Map.of(question.key(), new Answer(question.kind(), values)));
        var label = words.question(question) + ": " + words.to(question, looked);
        return new Chip(label, AnswerColumns.name(question));
    }

    private String named(String prefix, String constant) {
        return constant.isEmpty() ? "" : texts.of(prefix + constant);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "“" + words + "”";
    }
}
