package org.caravanserai.domain.cooperation.registry;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about the registry. Names are stored with the history, so a constant must not be renamed. */
public enum RegistryAction implements HistoryAction {
    REGISTERED,
    CHANGED,
    MOVED,
    EDITION_RECORDED;

    public static final Subject SUBJECT = new Subject("REGISTRY_ENTRY");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
