package org.caravanserai.web.events;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.questions.AnswerColumns;

/** The columns of a file of registrations, always in the same order. */
record SheetColumns(List<RegistrationColumn> own, AnswerColumns answers) {

    private static final String PARAMETER = "column";

    /** All there are. */
    static SheetColumns all(List<Question> questions, String language) {
        return new SheetColumns(Arrays.asList(RegistrationColumn.values()), new AnswerColumns(questions, language));
    }

    /**
     * @param wanted names of columns, {@code answers.<key>} for the answers to a question; none: all
     * @throws Invalid naming each that there is not
     */
    static SheetColumns of(List<String> wanted, List<Question> questions, String language) {
        var all = all(questions, language);
        if (wanted.isEmpty()) {
            return all;
        }
        var known = all.names();
        var faults = new Invalid.Collector();
        wanted.forEach(
                name -> faults.check(known.contains(name), PARAMETER, "not-one-of", name, String.join(", ", known)));
        faults.throwIfAny();
        return new SheetColumns(
                all.own.stream()
                        .filter(column -> wanted.contains(column.heading()))
                        .toList(),
                new AnswerColumns(
                        questions.stream()
                                .filter(question -> wanted.contains(AnswerColumns.name(question)))
                                .toList(),
                        language));
    }

    private List<String> names() {
        return Stream.concat(
                        own.stream().map(RegistrationColumn::heading),
                        answers.questions().stream().map(AnswerColumns::name))
                .toList();
    }

    List<String> headings() {
        return Stream.concat(own.stream().map(RegistrationColumn::heading), answers.headings().stream())
                .toList();
    }

    List<String> cells(RegistrationView row) {
        return Stream.concat(
                        own.stream().map(column -> column.cell(row, answers.language())),
                        answers.cells(row.answers()).stream())
                .toList();
    }
}
