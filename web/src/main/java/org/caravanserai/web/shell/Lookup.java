package org.caravanserai.web.shell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code k:lookup} asks: the things that may be found by their names, each with a code that the bean of the form gets. */
public interface Lookup {

    /** Codes of the things that match these words best. */
    List<String> complete(String words);

    /** The thing of this code; the code itself as its name when there is none. */
    Suggestion of(@Nullable String code);

    /** The code of what was typed: its code, or the whole name of one thing alone. Empty when it is no choice. */
    Optional<String> chosen(String typed);
}
