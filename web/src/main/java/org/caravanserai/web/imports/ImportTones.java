package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportState;

/** The colours of states and of changes. */
@Named("importTones")
@ApplicationScoped
public class ImportTones {

    public String ofChange(ImportChange.Kind kind) {
        return switch (kind) {
            case CREATED -> "good";
            case UPDATED -> "info";
            case ENDED -> "warn";
        };
    }

    public String of(ImportState state) {
        return switch (state) {
            case RUNNING -> "info";
            case DONE -> "good";
            case FAILED -> "bad";
        };
    }
}
