package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The kinds of files that {@code k:upload} takes, as PrimeFaces, the browser and people want them said. */
@Named("uploadTypes")
@ApplicationScoped
public class UploadTypes {

    /** A regular expression as PrimeFaces reads it, for endings separated by spaces: {@code xml json}. */
    public String pattern(String endings) {
        return "/(\\.|\\/)(" + endings.replace(' ', '|') + ")$/";
    }

    /** For the attribute {@code accept}: {@code .xml,.json}. */
    public String accept(String endings) {
        return "." + endings.replace(" ", ",.");
    }

    /** For people: {@code .xml, .json}. */
    public String names(String endings) {
        // Marked as left-to-right, since in Arabic text a dot before Latin letters would move behind them.
        return "\u2066." + endings.replace(" ", ", .") + "\u2069";
    }
}
