package org.caravanserai.domain.settings;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about settings. Names are stored with the history, so a constant must not be renamed. */
public enum SettingAction implements HistoryAction {
    SETTING_CHANGED;

    public static final Subject SUBJECT = new Subject("SETTING");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
