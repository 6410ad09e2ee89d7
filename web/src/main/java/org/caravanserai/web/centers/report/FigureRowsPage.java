package org.caravanserai.web.centers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.report.ShowClassFigures;
import org.caravanserai.domain.centers.report.ClassFigures;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;

/** The classes behind the figures of a center. */
@Named("centerFigureRowsPage")
@RequestScoped
public class FigureRowsPage {

    private static final int SIZE = 50;

    private final ListModel<ClassFigures> classes;
    private final ShowClassFigures.Answer answer;
    private final String slug;

    @Inject
    FigureRowsPage(ShowClassFigures show, ListAddress address, RequestParameters parameters) {
        var of = parameters.slug();
        this.slug = of.value();
        this.answer = show.execute(of, PageRequest.first(1));
        this.classes = new ListModel<>(
                address, SIZE, request -> show.execute(of, request).classes(), ClassFigures::code);
        this.classes.prepare();
    }

    public ListModel<ClassFigures> getClasses() {
        return classes;
    }

    public ShowClassFigures.Answer getAnswer() {
        return answer;
    }

    public String getSlug() {
        return slug;
    }
}
