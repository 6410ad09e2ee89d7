package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.platform.organizations.ReadOrganizationHistory;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The history of the organization that the address names. */
@Named
@RequestScoped
public class OrganizationHistoryPanel {

    private final ReadOrganizationHistory read;
    private final RequestParameters parameters;

    @Inject
    OrganizationHistoryPanel(ReadOrganizationHistory read, RequestParameters parameters) {
        this.read = read;
        this.parameters = parameters;
    }

    private @Nullable List<HistoryLine> lines;

    /** Empty where the address names none yet. */
    public List<HistoryLine> getLines() {
        if (lines == null) {
            lines = parameters.textOrNull("slug") == null ? List.of() : read.execute(parameters.slug());
        }
        return lines;
    }
}
