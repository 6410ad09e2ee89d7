package org.caravanserai.web.searches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.searches.SaveSearch;
import org.caravanserai.platform.searches.SaveSearch.Draft;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Saves the search that the address names. */
@Named
@RequestScoped
public class NewSearchPage {

    private final SaveSearch save;
    private final SavedSearchView view;
    private final RequestParameters parameters;
    private final Notices notices;
    private @Nullable Form<Draft> form;

    @Inject
    NewSearchPage(SaveSearch save, SavedSearchView view, RequestParameters parameters, Notices notices) {
        this.save = save;
        this.view = view;
        this.parameters = parameters;
        this.notices = notices;
    }

    /** Answers 404 for a list that there is not. */
    public void load() {
        if (view.getLists().stream().noneMatch(each -> each.list().equals(getList()))) {
            throw new NotFound("not-found");
        }
    }

    public String getList() {
        return parameters.text("list");
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public List<String> getWords() {
        return view.words(getList(), getQuery());
    }

    public Form<Draft> getForm() {
        var typed = form == null
                ? Form.of(Draft.class, new Draft(getList(), getQuery(), view.name(getList(), getQuery())))
                : form;
        form = typed;
        return typed;
    }

    public void save() {
        save.execute(getForm().read());
        notices.done("searches.saved");
        Faces.redirect("/my/searches");
    }
}
