package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.proposal.ShowConversion;
import org.caravanserai.domain.cooperation.proposal.Conversion;
import org.jspecify.annotations.Nullable;

/** Events that led to agreements and projects, and their number. */
@Named
@RequestScoped
public class ConversionPanel {

    private final ShowConversion show;
    private @Nullable Conversion conversion;

    @Inject
    ConversionPanel(ShowConversion show) {
        this.show = show;
    }

    public Conversion getConversion() {
        var found = conversion;
        if (found == null) {
            found = show.execute();
            conversion = found;
        }
        return found;
    }
}
