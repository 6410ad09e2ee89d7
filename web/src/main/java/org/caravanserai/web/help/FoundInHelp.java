package org.caravanserai.web.help;

import org.caravanserai.domain.search.FoundKind;

/** What is found of the help. */
enum FoundInHelp implements FoundKind {
    HELP_TOPIC;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String area() {
        return "help";
    }
}
