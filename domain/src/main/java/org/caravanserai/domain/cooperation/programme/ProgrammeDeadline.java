package org.caravanserai.domain.cooperation.programme;

import org.caravanserai.domain.deadlines.DeadlineKind;

/** What is due about joint programmes. Stored by its name: a constant must not be renamed. */
public enum ProgrammeDeadline implements DeadlineKind {
    /** The report of a year. */
    PROGRAMME_REPORT,
    /** The renewal of an approval before it ends. */
    PROGRAMME_APPROVAL
}
