package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.exchanges.nomination.ShowPersonNominations;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** On the page of a person's record: the nominations of the person. */
@Named
@RequestScoped
public class PersonNominationsPanel {

    private final ShowPersonNominations show;
    private final RequestParameters parameters;
    private final boolean serving;
    private @Nullable List<NominationRow> nominations;

    @Inject
    PersonNominationsPanel(ShowPersonNominations show, RequestParameters parameters, CurrentCaller caller) {
        this.show = show;
        this.parameters = parameters;
        this.serving = caller.get().may(Permission.MANAGE_EXCHANGES);
    }

    /** Whether the caller works at an international office. */
    public boolean isServing() {
        return serving;
    }

    /** Of the person whose record has this code. */
    public String getCode() {
        return parameters.text("code");
    }

    public List<NominationRow> getAll() {
        if (nominations == null) {
            nominations = show.execute(getCode()).nominations();
        }
        return nominations;
    }
}
