package org.caravanserai.centers.teaching;

import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Inlined;

/** A class to be planned: its term and course, which stay, and how it is held. */
public record ClassDraft(
        @Described("Code of the term") String term,
        @Described("Code of the course") String course,
        @Inlined ClassSettings settings) {}
