package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.web.events.RegistrationColumn;
import org.caravanserai.web.questions.AnswerColumns;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** The columns of the list of people: those that its address names, or those that most people want. */
@Named
@RequestScoped
public class PeopleColumns {

    private static final String PARAMETER = "column";

    /** Always there: the name leads to the person, and the place in the queue is part of the state. */
    private static final Set<RegistrationColumn> FIXED =
            EnumSet.of(RegistrationColumn.NAME, RegistrationColumn.POSITION);

    private static final Set<RegistrationColumn> USUAL =
            EnumSet.complementOf(EnumSet.of(RegistrationColumn.CODE, RegistrationColumn.POSITION));

    private PeoplePage page;
    private RequestParameters parameters;
    private Frame frame;
    private Texts texts;

    @SuppressWarnings("NullAway.Init")
    protected PeopleColumns() {}

    @Inject
    PeopleColumns(PeoplePage page, RequestParameters parameters, Frame frame, Texts texts) {
        this.page = page;
        this.parameters = parameters;
        this.frame = frame;
        this.texts = texts;
    }

    /** A column to choose. */
    public record Choice(String name, String label, boolean shown) {}

    public List<Choice> getChoices() {
        var own = Arrays.stream(RegistrationColumn.values())
                .filter(column -> !FIXED.contains(column))
                .map(column -> new Choice(
                        column.heading(),
                        texts.of("events.people.column." + column.heading()),
                        shows(column.heading())));
        var answers = questions()
                .map(question -> new Choice(
                        AnswerColumns.name(question),
                        question.label().in(frame.getLanguage()),
                        shows(AnswerColumns.name(question))));
        return Stream.concat(own, answers).toList();
    }

    public boolean shows(String column) {
        return shown().contains(column);
    }

    /** The questions whose answers are shown. */
    public List<Question> getQuestions() {
        return questions()
                .filter(question -> shows(AnswerColumns.name(question)))
                .toList();
    }

    /** Whether the address names the columns. */
    public boolean isChosen() {
        return !parameters.texts(PARAMETER).isEmpty();
    }

    private List<String> shown() {
        var named = parameters.texts(PARAMETER);
        return named.isEmpty() ? USUAL.stream().map(RegistrationColumn::heading).toList() : named;
    }

    private Stream<Question> questions() {
        return page.getEvent().registration().questions().questions().stream();
    }

    /** Everybody with all columns as a file: {@code csv} or {@code xlsx}. */
    public String exportAll(String form) {
        return "/api/v1/events/" + parameters.text("slug") + "/registrations." + form;
    }

    /** The same people in the same order with the same columns as a file: {@code csv} or {@code xlsx}. */
    public String exportShown(String form) {
        var list = frame.linkWithout("page lang " + PARAMETER);
        var from = list.indexOf('?');
        var columns = new ArrayList<String>();
        columns.add(RegistrationColumn.NAME.heading());
        if (shows(RegistrationColumn.STATE.heading())) {
            columns.add(RegistrationColumn.POSITION.heading());
        }
        getChoices().stream().filter(Choice::shown).map(Choice::name).forEach(columns::add);
        return exportAll(form)
                + columns.stream()
                        .map(column -> PARAMETER + "=" + URLEncoder.encode(column, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", from < 0 ? "?" : list.substring(from) + "&", ""));
    }
}
