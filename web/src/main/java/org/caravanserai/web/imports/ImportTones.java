package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.caravanserai.domain.imports.ImportState;

/** The colour of a state. */
@Named("importTones")
@ApplicationScoped
public class ImportTones {

    public String of(ImportState state) {
        return switch (state) {
            case RUNNING -> "info";
            case DONE -> "good";
            case FAILED -> "bad";
        };
    }
}
