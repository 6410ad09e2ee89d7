package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.reference.ReadReferences;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The references of the application that is reviewed. */
@Named
@RequestScoped
public class CandidateReferences {

    private final ReadReferences read;
    private final RequestParameters parameters;
    private ReadReferences.@Nullable Arrived shown;

    @Inject
    CandidateReferences(ReadReferences read, RequestParameters parameters) {
        this.read = read;
        this.parameters = parameters;
    }

    public ReadReferences.Arrived getShown() {
        if (shown == null) {
            shown = read.execute(parameters.text("code"));
        }
        return shown;
    }
}
