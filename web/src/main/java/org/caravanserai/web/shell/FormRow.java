package org.caravanserai.web.shell;

/** A row of a form, which may be a spare one. */
public interface FormRow {

    /** Whether the row was filled in. */
    boolean isMeant();

    /** The field of the page where a fault of a field of the use case shows. */
    default String field(String name) {
        return name;
    }
}
