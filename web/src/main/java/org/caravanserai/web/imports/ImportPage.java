package org.caravanserai.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.imports.ImportResult;
import org.caravanserai.platform.imports.ReadImport;
import org.caravanserai.web.shell.RequestParameters;

/** How one import stands, for who started it. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private RequestParameters parameters;

    @Inject
    private ReadImport read;

    @Inject
    private RefusalWords words;

    private ImportResult result;

    @SuppressWarnings("NullAway.Init")
    public ImportPage() {}

    @PostConstruct
    void read() {
        result = read.execute(id());
    }

    private UUID id() {
        try {
            return UUID.fromString(String.valueOf(parameters.textOrNull("id")));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }

    public ImportResult getResult() {
        return result;
    }

    public boolean isRunning() {
        return result.report().state() == ImportState.RUNNING;
    }

    /** Why, in the language of the page. */
    public String reason(ImportRefusal refusal) {
        return words.of(refusal, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
