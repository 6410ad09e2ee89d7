package org.caravanserai.web.events.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.questions.AnswerColumns;

/** The columns of a file of registrations, always in the same order. */
final class RegistrationSheet {

    private static final String PARAMETER = "column";

    private RegistrationSheet() {}

    /**
     * @param wanted names of columns, {@code answers.<key>} for the answers to a question; none: all
     * @param language of questions and choices, and in whose script people are called
     * @param heading heading of the column
     * @throws Invalid naming each that there is not
     */
    static List<SheetColumn<RegistrationView>> of(
            List<String> wanted,
            List<Question> questions,
            String language,
            Function<RegistrationColumn, String> heading) {
        refuseUnknown(wanted, questions);
        var columns = new ArrayList<SheetColumn<RegistrationView>>();
        for (var column : RegistrationColumn.values()) {
            if (wanted.isEmpty() || wanted.contains(column.parameter())) {
                columns.add(new SheetColumn<>(heading.apply(column), row -> column.cell(row, language)));
            }
        }
        for (var question : questions) {
            if (wanted.isEmpty() || wanted.contains(AnswerColumns.name(question))) {
                var answer = new AnswerColumns(List.of(question), language);
                columns.add(new SheetColumn<>(answer.headings().get(0), row -> answer.cells(row.answers())
                        .get(0)));
            }
        }
        return List.copyOf(columns);
    }

    private static void refuseUnknown(List<String> wanted, List<Question> questions) {
        var known = Stream.concat(
                        Arrays.stream(RegistrationColumn.values()).map(RegistrationColumn::parameter),
                        questions.stream().map(AnswerColumns::name))
                .toList();
        var faults = new Invalid.Collector();
        wanted.forEach(
                name -> faults.check(known.contains(name), PARAMETER, "not-one-of", name, String.join(", ", known)));
        faults.throwIfAny();
    }
}
