package org.caravanserai.web.searches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.searches.EndMySearch;
import org.caravanserai.platform.searches.MarkMySearchSeen;
import org.caravanserai.platform.searches.RenameMySearch;
import org.caravanserai.platform.searches.RenameMySearch.Renamed;
import org.caravanserai.platform.searches.ShowMySearch;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One saved search; whoever opens the page has seen what was found. */
@Named
@RequestScoped
public class MySearchPage {

    private final ShowMySearch show;
    private final MarkMySearchSeen mark;
    private final RenameMySearch rename;
    private final EndMySearch end;
    private final RequestParameters parameters;
    private final Notices notices;
    private ShowMySearch.@Nullable Shown shown;
    private @Nullable Form<Renamed> form;

    @Inject
    MySearchPage(
            ShowMySearch show,
            MarkMySearchSeen mark,
            RenameMySearch rename,
            EndMySearch end,
            RequestParameters parameters,
            Notices notices) {
        this.show = show;
        this.mark = mark;
        this.rename = rename;
        this.end = end;
        this.parameters = parameters;
        this.notices = notices;
    }

    private UUID id() {
        return parameters.identity("id");
    }

    public ShowMySearch.Shown getShown() {
        var found = shown;
        if (found == null) {
            found = show.execute(id());
            if (!FacesContext.getCurrentInstance().isPostback()) {
                mark.execute(id());
            }
            shown = found;
        }
        return found;
    }

    public Form<Renamed> getForm() {
        var typed = form == null
                ? Form.of(Renamed.class, new Renamed(getShown().search().name()))
                : form;
        form = typed;
        return typed;
    }

    public void rename() {
        rename.execute(id(), getForm().read());
        notices.done("searches.renamed");
        Faces.redirect("/my/searches/" + id());
    }

    public void end() {
        end.execute(id());
        notices.done("searches.ended");
        Faces.redirect("/my/searches");
    }
}
