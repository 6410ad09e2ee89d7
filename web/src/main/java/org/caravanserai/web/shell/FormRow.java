package org.caravanserai.web.shell;

/** A row of a form, which may be a spare one. */
public interface FormRow {

    /** Whether the row was filled in. */
    boolean isMeant();
}
