package org.caravanserai.web.cooperation.manage;

/** A row of a form, which may be a spare one. */
interface FormRow {

    /** Whether somebody has filled it in. */
    boolean isMeant();
}
