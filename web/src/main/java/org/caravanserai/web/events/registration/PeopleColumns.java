package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.questions.AnswerColumns;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;

/** The columns of the list of people, on the page and in a file of the same list. */
@Named
@RequestScoped
public class PeopleColumns {

    /** Part of the cell with the name, which is always there. */
    private static final Set<RegistrationColumn> FIXED =
            EnumSet.of(RegistrationColumn.NAME, RegistrationColumn.EMAIL, RegistrationColumn.GUEST);

    private final PeoplePage page;
    private final RequestParameters parameters;
    private final ListAddress address;
    private final PageContext pageContext;

    @Inject
    PeopleColumns(PeoplePage page, RequestParameters parameters, ListAddress address, PageContext pageContext) {
        this.page = page;
        this.parameters = parameters;
        this.address = address;
        this.pageContext = pageContext;
    }

    /** The questions that the sign-up form asks or once asked: each may be a column. */
    public List<Question> getQuestions() {
        return page.getEvent().registration().questions().questions();
    }

    /** Address of a file with all people and all columns: {@code csv} or {@code xlsx}. */
    public String exportAll(String form) {
        return "/api/v1/events/" + parameters.text("slug") + "/registrations." + form;
    }

    /** The same people in the same order with the same columns as a file: {@code csv} or {@code xlsx}. */
    public String exportShown(String form) {
        var list = pageContext.linkWithout("page lang column");
        var from = list.indexOf('?');
        var own = Arrays.stream(RegistrationColumn.values()).filter(this::shows).map(RegistrationColumn::parameter);
        var answers = getQuestions().stream().map(AnswerColumns::name).filter(name -> address.shows(name, false));
        return exportAll(form)
                + Stream.concat(own, answers)
                        .map(column -> "column=" + URLEncoder.encode(column, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", from < 0 ? "?" : list.substring(from) + "&", ""));
    }

    /** The position on the waiting list is part of the state. */
    private boolean shows(RegistrationColumn column) {
        var shown = column == RegistrationColumn.POSITION ? RegistrationColumn.STATE : column;
        return FIXED.contains(column) || address.shows(shown.parameter(), shown != RegistrationColumn.CODE);
    }
}
