package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.teaching.BrowseClasses;
import org.caravanserai.domain.centers.teaching.ClassFilter;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** All classes of a center, cut, sorted and searched in the database. */
@Named
@RequestScoped
public class ClassListPage {

    private static final int SIZE = 50;

    private final BrowseClasses browse;
    private final RequestParameters parameters;
    private final ListAddress address;

    private @Nullable ListModel<ClassRow> classes;

    @Inject
    ClassListPage(BrowseClasses browse, RequestParameters parameters, ListAddress address) {
        this.browse = browse;
        this.parameters = parameters;
        this.address = address;
    }

    public ListModel<ClassRow> getClasses() {
        if (classes == null) {
            var filter = new ClassFilter(
                    parameters.textOrNull("term"), parameters.constant(ClassState.class, "state"), false, false);
            classes = new ListModel<>(
                    address, SIZE, request -> browse.execute(parameters.slug(), filter, request), ClassRow::code);
        }
        return classes;
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public String getTerm() {
        return parameters.text("term");
    }

    public String getState() {
        return parameters.text("state");
    }

    public ClassState[] getStates() {
        return ClassState.values();
    }
}
